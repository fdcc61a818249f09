// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;

namespace sodiem {

// The reference for authors of criteria sets, beside the work: chapters at the left, a search, and the way back.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr); // a window of its own, which goes with that one

    int chapters() const { return static_cast<int>(m_headings.size()); }
    QString currentChapter() const; // the one gone to last
    void goTo(const QString& topic); // the chapter of a kind of rule, as sets write it; none such: the beginning
    void find(const QString& words); // the next place of them

private:
    struct Heading {
        int block = 0; // of the document
        int level = 1;
        QString text;
    };
    void build();
    void readHeadings();
    void followLink(const QString& target);
    void jump(int heading, bool remembered = true);
    void step(int by);
    void showWays();

    QTextBrowser* m_text;
    QListWidget* m_list;
    QLineEdit* m_search;
    QLabel* m_found;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    std::vector<Heading> m_headings;
    std::vector<int> m_visited; // headings, in order
    int m_at = -1; // in m_visited
};

} // namespace sodiem
