// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace sodiem {

class Heading;

// The books opened last. One that is gone stays, greyed, until it is taken off the list or comes back with
// its memory stick.
class RecentList : public QWidget {
    Q_OBJECT

public:
    explicit RecentList(QWidget* parent = nullptr);

    void show(const QStringList& paths);
    void retranslate();

Q_SIGNALS:
    void chosen(const QString& path);
    void removed(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose();
    void remove();
    void adaptToSelection();
    void fitHeight();

    Heading* m_heading;
    QTreeWidget* m_table;
    QPushButton* m_open;
    QPushButton* m_remove;
    QStringList m_paths;
};

} // namespace sodiem
