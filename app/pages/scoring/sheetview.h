// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace sodiem {

// The sheet as a tree-table that is worked on like a spreadsheet: Enter goes to the next leaf, a key struck
// begins to type, and the first column stays in place when the others scroll sideways (it is a second view of
// the same model laid over the first).
class SheetView : public QTreeView {
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void expandEverything();
    void goToNextLeaf(bool back);
    void goTo(const QModelIndex& index);
    std::vector<int> selectedLeaves() const;

Q_SIGNALS:
    void typed(const QString& text); // a key struck on a leaf
    void editWanted(); // F2, double click
    void clearWanted(); // Delete
    void filesDropped(const QStringList& paths, int leaf);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool event(QEvent* event) override;

private:
    void placeFrozen();
    void fitColumns();
    bool isLeaf(const QModelIndex& index) const;

    QTreeView* m_frozen;
};

} // namespace sodiem
