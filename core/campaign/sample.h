// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/history/author.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace sodiem {

class Campaign;

// Phiếu mẫu: the cases (dossiers, documents) that a team draws and looks through for one item.

// What is noted of one case. Dates are ISO; an empty text: not noted.
struct SampleRow {
    QString number; // số hồ sơ
    QString received;
    QString due; // hẹn trả
    QString returned; // trả kết quả
    QString fault; // what is wrong with it; empty: nothing

    bool operator==(const SampleRow&) const = default;
    bool isBlank() const { return *this == SampleRow(); }
};

enum class SampleField { Number, Received, Due, Returned, Fault };
constexpr std::array<SampleField, 5> allSampleFields = {SampleField::Number, SampleField::Received,
    SampleField::Due, SampleField::Returned, SampleField::Fault};
bool isDateField(SampleField field);
const QString& fieldOf(const SampleRow& row, SampleField field);

// A case is one cell whose value is the whole row: it is what one person saw of one dossier. With a cell for
// each field a merge could put one person's due date beside another's return, a case that nobody saw, and it
// would count as early or late. So two computers that noted a case differently have a difference, while cases
// that each drew come together.
struct SampleCase {
    QString id; // by timedId()
    SampleRow row;
    std::vector<SampleRow> others; // where two computers differ: what else is said; a blank one: taken out

    bool operator==(const SampleCase&) const = default;
};
using DrawnCases = std::vector<SampleCase>; // in order of their ids, which is that of their drawing

constexpr std::size_t mostSampleCases = 500; // of one item of one unit
constexpr qsizetype mostSampleCharacters = 300; // of a number or a fault

// Takes in what the heads of a case's cell say.
void applySampleCase(DrawnCases& sample, const QString& id, const std::vector<Head>& heads);

// What is counted. InTime: returned on the due day or before; Early: before it; Open: not returned yet;
// Faultless: drawn without a fault.
enum class SampleCount { Drawn, InTime, Early, Late, Open, Faulty, Faultless };
constexpr std::array<SampleCount, 7> allSampleCounts
    = {SampleCount::Drawn, SampleCount::InTime, SampleCount::Early, SampleCount::Late, SampleCount::Open,
        SampleCount::Faulty, SampleCount::Faultless};
QString sampleCountId(SampleCount count); // as cells write it
std::optional<SampleCount> sampleCountFromId(QStringView id);

struct SampleCounts {
    std::array<int, allSampleCounts.size()> counted{}; // by SampleCount
    int undated = 0; // returned, but without a due date: neither in time nor late
    int differing = 0; // two computers differ: drawn, but in no other count until settled

    bool operator==(const SampleCounts&) const = default;
    int of(SampleCount count) const { return counted[static_cast<std::size_t>(count)]; }
};
SampleCounts countSample(const DrawnCases& sample);
// Numbers that stand there more than once, as when two computers drew the same dossier.
std::vector<QString> numbersTwice(const DrawnCases& sample);

// What a person types into a case; texts as files write them, an empty one clears. A case of which nothing is
// left is taken out.
struct SampleEdit {
    QString id; // a new one draws a further case
    std::map<SampleField, QString> texts;
};
// Errors: DateInvalid, TextTooLong, SampleDateOrder.
Result<SampleRow> editedRow(const SampleRow& row, const std::map<SampleField, QString>& texts);

struct SampleRefusal {
    std::size_t edit = 0; // index of the edit
    Error error; // those of editedRow, SampleTooMany
};
struct SampleBatch {
    std::vector<Change> changes;
    std::vector<SampleRefusal> refusals;
};
// Each case at most once. Those that do not hold are left out and named.
SampleBatch editSample(
    const Campaign& campaign, std::size_t unit, std::size_t leaf, const std::vector<SampleEdit>& edits);

} // namespace sodiem
