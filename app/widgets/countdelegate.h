// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sodiem {

// A line of a list with room above and below for the marks of Vietnamese letters, and at its right end a count
// that is never cut: the name before it gives way.
class CountDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    // The count's text is under `countRole`; an empty one takes no room.
    explicit CountDelegate(int countRole, QObject* parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_countRole(countRole) { }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_countRole;
};

} // namespace sodiem
