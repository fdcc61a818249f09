// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/pages/scoring/drafts.h"

#include <QObject>

class QTimer;

namespace sodiem {

// Keeps what waits in a file of this computer, so that neither closing the book nor a failing machine loses
// what was typed. It comes back when the book can be written to again.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    DraftKeeper(const Workplace& place, Drafts& drafts, QObject* parent = nullptr);
    ~DraftKeeper() override; // what waits is in the file by then

    // Whether all that waits is, or can be, in the file.
    bool isKept();

Q_SIGNALS:
    void restored(std::size_t count); // more than nothing came back

private:
    void restoreOnce();
    void save();

    const Workplace m_place;
    Drafts& m_drafts;
    QTimer* m_rest;
    bool m_restored = false; // the file is not written before it was read
    bool m_dirty = false;
};

} // namespace sodiem
