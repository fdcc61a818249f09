// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QTableView>

namespace sodiem {

// A table of sentences: they wrap, and each line is as high as its words need. Lines are chosen whole and copied
// with Ctrl+C. Give it its model, then how its columns share the width.
class WordTable : public QTableView {
    Q_OBJECT

public:
    explicit WordTable(const QString& name, QWidget* parent = nullptr);

    // By column: so many letters wide; 0: a share of what is left.
    void setLetters(std::vector<int> letters);
    void setWhole(bool whole); // as high as all its lines: what it stands in scrolls

    void setModel(QAbstractItemModel* model) override;
    void fit();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::vector<int> m_letters;
    bool m_whole = false;
    bool m_fitting = false;
};

} // namespace sodiem
