// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/draftkeeper.h"

#include "app/pages/scoring/draftfile.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "core/base/files.h"

#include <chrono>

#include <QDir>
#include <QFileInfo>
#include <QTimer>

namespace sodiem {
namespace {

constexpr std::chrono::milliseconds rest{300}; // a block refused is one write
constexpr std::int64_t mostBytes = 64LL * 1024 * 1024;

} // namespace

DraftKeeper::DraftKeeper(const Workplace& place, Drafts& drafts, QObject* parent)
    : QObject(parent)
    , m_place(place)
    , m_drafts(drafts)
    , m_rest(new QTimer(this)) {
    m_rest->setSingleShot(true);
    m_rest->setInterval(rest);
    connect(m_rest, &QTimer::timeout, this, &DraftKeeper::save);
    connect(&m_drafts, &Drafts::changed, this, [this] {
        m_dirty = true;
        m_rest->start();
    });
    connect(&m_place.session, &Session::stateChanged, this, &DraftKeeper::restoreOnce);
    QTimer::singleShot(0, this, &DraftKeeper::restoreOnce); // when those who listen are there
}

DraftKeeper::~DraftKeeper() { save(); }

bool DraftKeeper::isKept() {
    save();
    return !m_dirty;
}

void DraftKeeper::restoreOnce() {
    if (m_restored || !m_place.session.isWritable())
        return;
    m_restored = true;
    const Session& session = m_place.session;
    const Result<QByteArray> bytes = readFile(m_place.settings.draftFile(session.path()), mostBytes);
    if (!bytes)
        return;
    DraftTables kept = draftsFrom(*bytes, session.campaign(), session.stage(), session.header().year);
    if (kept.isEmpty())
        return;
    m_drafts.restore(std::move(kept));
    Q_EMIT restored(m_drafts.count());
}

void DraftKeeper::save() {
    m_rest->stop();
    if (!m_restored || !m_dirty)
        return;
    const QString path = m_place.settings.draftFile(m_place.session.path());
    if (m_drafts.all().isEmpty()) {
        m_dirty = QFileInfo::exists(path) && !QFile::remove(path);
        return;
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    m_dirty = !writeFileAtomically(path, draftBytes(m_drafts.all(), m_place.session.frame()));
}

} // namespace sodiem
