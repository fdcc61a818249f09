// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QDialog>
#include <QString>

class QLineEdit;
class QListWidget;

namespace sodiem {

// A place one can go to by a few letters.
struct Destination {
    QString text;
    QString kind; // "Unit", "Criterion", "Page"
    QString search; // folded
    std::function<void()> go;
};

// Ctrl+K: type some letters without diacritics, or the first letters of each word, and go.
class GoToBox : public QDialog {
    Q_OBJECT

public:
    GoToBox(std::vector<Destination> destinations, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QString& typed);
    void go();

    std::vector<Destination> m_destinations;
    QLineEdit* m_line;
    QListWidget* m_list;
};

// How well a folded text answers what was typed, folded too; 0: not at all.
int matchOf(const QString& text, const QString& typed);

} // namespace sodiem
