// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/storage/slicedappend.h"

#include <QObject>
#include <QTimer>

namespace sodiem {

// An action of so many changes that a window cannot wait for it.
struct BulkChanges {
    std::vector<Change> changes; // each of another cell
    SlicedAppend::Look look; // may be empty
    std::function<void(const Result<Written>&)> ended; // once, however it ended
};

// Stores such an action and brings the values up to date, in slices of the event loop. Destroyed before it
// has ended, it leaves the book as it was.
class BulkWrite : public QObject {
    Q_OBJECT

public:
    BulkWrite(std::unique_ptr<SlicedAppend> append, Campaign& campaign, QObject* parent);

    // Before the commit only; after it the values are on their way.
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void progressed(int done, int all);
    void stored(); // durable; from here on nothing can go wrong
    void ended(const Result<Written>& written, const std::vector<std::size_t>& units, bool documents);

private:
    void slice();
    void append();
    void takeIn();
    void end(const Result<Written>& written);

    std::unique_ptr<SlicedAppend> m_append; // null once it is in the book
    Campaign& m_campaign;
    Written m_written;
    std::size_t m_taken = 0;
    std::vector<bool> m_units; // that changed
    bool m_documents = false;
    bool m_cancelled = false;
    QTimer m_slices;
};

} // namespace sodiem
