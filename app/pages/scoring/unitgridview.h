// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/namedblock.h"
#include "app/widgets/gridview.h"

namespace sodiem {

// A grid with a unit on each line. A block that names its units is pasted by the names, in whatever order they
// stand there; any other goes where the range is.
class UnitGridView : public GridView {
    Q_OBJECT

public:
    // The finder must outlive the view.
    explicit UnitGridView(const UnitFinder& finder, QWidget* parent = nullptr)
        : GridView(parent)
        , m_finder(finder) { }

Q_SIGNALS:
    void namedPasted(const sodiem::NamedBlock& block, int column); // the range's first

protected:
    void pasteBlock(const TextBlock& block, const QRect& range) override {
        if (const std::optional<NamedBlock> named = readNamedBlock(block, m_finder))
            Q_EMIT namedPasted(*named, range.left());
        else
            GridView::pasteBlock(block, range);
    }

private:
    const UnitFinder& m_finder;
};

} // namespace sodiem
