// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/evidencebatch.h"

#include <atomic>
#include <optional>
#include <thread>

namespace sodiem {
namespace {

class Adding {
public:
    Adding(const EvidenceStore& store, const QStringList& paths, const Progress& progress)
        : m_store(store)
        , m_paths(paths)
        , m_progress(progress)
        , m_all(static_cast<int>(paths.size()) * evidenceBatchStep)
        , m_results(static_cast<std::size_t>(paths.size())) { }

    // One file after the other until none is left, or somebody has had enough.
    void work() {
        while (goOn())
            if (!addNext())
                return;
    }

    // The first files alone, until the folder is the book's: a refused one takes back a folder made for it, and
    // nothing may be on its way there then.
    void begin() {
        while (goOn() && !m_store.ready())
            if (!addNext())
                return;
    }

    Result<EvidenceBatch> end() {
        if (m_cancelled)
            return Error{ErrorCode::Cancelled, {}, {}};
        EvidenceBatch batch;
        for (std::optional<Result<EvidenceFile>>& result : m_results) {
            if (*result)
                batch.files.push_back(std::move(**result));
            else
                batch.refused.push_back(result->error());
        }
        return batch;
    }

private:
    bool goOn() {
        if (!m_cancelled && m_progress && !m_progress(m_done, m_all))
            m_cancelled = true;
        return !m_cancelled;
    }

    bool addNext() { // false: none is left
        const std::size_t index = m_next++;
        if (index >= m_results.size())
            return false;
        int told = 0; // of this file
        const auto add = [&] {
            return m_store.add(m_paths[static_cast<qsizetype>(index)], [&](std::int64_t done, std::int64_t size) {
                const int now = size > 0 ? static_cast<int>(done * (evidenceBatchStep - 1) / size) : 0;
                m_done += now - std::exchange(told, now);
                return goOn();
            });
        };
        Result<EvidenceFile> file = add();
        if (!file && file.error().code == ErrorCode::FileNotWritable)
            file = add(); // a refusal beside it may have taken an empty folder of both away
        m_done += evidenceBatchStep - told;
        if (!file && file.error().code == ErrorCode::Cancelled)
            m_cancelled = true;
        m_results[index] = std::move(file);
        return true;
    }

    const EvidenceStore& m_store;
    const QStringList& m_paths;
    const Progress& m_progress;
    const int m_all;
    std::vector<std::optional<Result<EvidenceFile>>> m_results; // each written by one thread
    std::atomic_size_t m_next = 0;
    std::atomic_int m_done = 0;
    std::atomic_bool m_cancelled = false;
};

} // namespace

Result<EvidenceBatch> addEvidence(
    const EvidenceStore& store, const QStringList& paths, const Progress& progress) {
    Adding adding(store, paths, progress);
    adding.begin();
    std::thread second([&adding] { adding.work(); });
    adding.work();
    second.join();
    return adding.end();
}

} // namespace sodiem
