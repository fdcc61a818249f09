// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/namedblock.h"
#include "app/widgets/gridview.h"
#include "core/campaign/campaign.h"
#include "core/units/unitfinder.h"

#include <memory>
#include <optional>

namespace sodiem {

// A grid with a unit on each line. A block that names its units is pasted by the names, in whatever order they
// stand there; any other goes where the range is.
class UnitGridView : public GridView {
    Q_OBJECT

public:
    explicit UnitGridView(std::shared_ptr<const Frame> frame, QWidget* parent = nullptr)
        : GridView(parent)
        , m_frame(std::move(frame)) { }

Q_SIGNALS:
    void namedPasted(const sodiem::NamedBlock& block, int column); // the range's first

protected:
    void pasteBlock(const TextBlock& block, const QRect& range) override {
        if (!m_finder) // with the first paste: a window that opens has no time for it
            m_finder.emplace(m_frame->catalogue, m_frame->units);
        if (const std::optional<NamedBlock> named = readNamedBlock(block, *m_finder))
            Q_EMIT namedPasted(*named, range.left());
        else
            GridView::pasteBlock(block, range);
    }

private:
    const std::shared_ptr<const Frame> m_frame;
    std::optional<UnitFinder> m_finder;
};

} // namespace sodiem
