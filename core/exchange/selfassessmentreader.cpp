// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/selfassessmentreader.h"

#include "core/base/text.h"
#include "core/campaign/batch.h"
#include "core/campaign/entryrules.h"
#include "core/exchange/answercell.h"
#include "core/exchange/selfassessment.h"
#include "core/exchange/sentworkbook.h"
#include "core/exchange/xlsxreader.h"

#include <algorithm>

#include <QDirIterator>
#include <QFileInfo>

namespace sodiem {
namespace {

using namespace selfassessment;

// What a cell asks of the book: nothing, or a value, or none any more.
struct Wish {
    bool changes = false;
    std::optional<QString> value;
    QString shown; // what the cell has, as files write it
};

// One thing to be stored that is taken or left as a whole: a fact, or the entry of a leaf.
struct Piece {
    UnitEdits edits;
    CellAt at; // where a fault of it is told
    CellAt note; // where its note stands
    int values = 0;
};

class Taking {
public:
    Taking(const SentWorkbook& sent, const Campaign& campaign, std::size_t unit)
        : m_sent(sent)
        , m_campaign(campaign)
        , m_frame(campaign.frame())
        , m_unit(unit) { }

    void into(TakenWorkbook& taken) {
        m_faults = m_sent.rowFaults();
        for (const Asked& asked : askedFacts(m_frame))
            takeFact(asked);
        for (std::size_t leaf = 0; leaf < m_frame.leaves.size(); ++leaf)
            takeLeaf(leaf);
        settle(taken);
        taken.faults = std::move(m_faults);
    }

private:
    void takeFact(const Asked& asked) {
        const auto at = find(asked);
        const Result<Wish> wish = at ? wishOf(asked, *at) : Result<Wish>(Wish{});
        if (!wish)
            return fault(wish.error(), *at, {});
        if (!at || !wish->changes)
            return;
        UnitEdits edits;
        edits.facts.emplace(asked.field, wish->value);
        m_pieces.push_back({std::move(edits), *at, *at, 1});
    }

    // A criterion with a faulty cell is left out whole.
    void takeLeaf(std::size_t leaf) {
        const std::vector<Asked> all = askedOfLeaf(m_frame, leaf);
        const QString& ref = m_frame.leaves[leaf]->ref;
        Piece piece;
        EntryEdit edit;
        bool sound = true, figures = false;
        std::optional<CellAt> noCase;
        for (const Asked& asked : all) {
            const auto at = find(asked);
            const Result<Wish> wish = at ? wishOf(asked, *at) : Result<Wish>(Wish{});
            sound = sound && at.has_value() && wish.ok();
            if (!wish)
                fault(wish.error(), *at, ref);
            if (!at || !wish)
                continue;
            if (asked.what == Asked::What::NotApplicable && !wish->shown.isEmpty())
                noCase = at;
            else if (asked.what != Asked::What::Note)
                figures = figures || !wish->shown.isEmpty();
            if (asked.what == Asked::What::Note)
                piece.note = *at;
            if (!wish->changes)
                continue;
            add(edit, asked, wish->value);
            piece.at = piece.values++ == 0 ? *at : piece.at;
        }
        if (sound && noCase && figures)
            return fault({ErrorCode::WorkbookBothGiven, {}, {}}, *noCase, ref);
        if (!sound || piece.values == 0)
            return;
        piece.edits.entries.emplace(leaf, std::move(edit));
        m_pieces.push_back(std::move(piece));
    }

    void add(EntryEdit& edit, const Asked& asked, const std::optional<QString>& value) const {
        switch (asked.what) {
        case Asked::What::Field:
            edit.inputs.emplace(fieldOf(m_frame, asked).name, value);
            return;
        case Asked::What::NotApplicable:
            edit.notApplicable = value.has_value();
            return;
        case Asked::What::Points:
            edit.points = value;
            return;
        case Asked::What::Note:
            break;
        }
        edit.note = value.value_or(QString());
    }

    std::optional<CellAt> find(const Asked& asked) {
        const auto at = m_sent.cellOf(m_frame, asked);
        // The note stands in the row of the first question; a row that is there twice was told already.
        if (!at && asked.what != Asked::What::Note && !m_sent.isTwice(keyOf(m_frame, asked))) {
            const QString ref
                = asked.leaf < 0 ? QString() : m_frame.leaves[static_cast<std::size_t>(asked.leaf)]->ref;
            const Field field = fieldOf(m_frame, asked);
            const QString label = field.label.vi.isEmpty() ? field.name : field.label.vi;
            m_faults.push_back(Error{ErrorCode::WorkbookRowMissing, {ref, label}, {}}
                                   .atCell(m_sent.sheetOf(asked).name, {})
                                   .ofNode(ref));
        }
        return at;
    }

    Result<Wish> wishOf(const Asked& asked, const CellAt& at) const {
        const Field field = fieldOf(m_frame, asked);
        const Result<QString> text = textOfCell(at.sheet->at(at.place), field, m_sent.flagWords());
        const Result<QString> value = text && !text->isEmpty() ? meant(asked, field, *text) : text;
        if (!value)
            return value.error();
        Wish wish{false, std::nullopt, *value};
        if (!value->isEmpty())
            wish.value = *value;
        const QString before = m_sent.valueSent(keyOf(m_frame, asked));
        const QString now = valueInBook(m_campaign, m_unit, asked);
        if (*value == before || *value == now)
            return wish;
        if (differs(asked, field.name))
            return Error{ErrorCode::EntryDifference, {field.name}, {}};
        if (now != before)
            return Error{ErrorCode::WorkbookBookChanged, {*value, now}, {}};
        wish.changes = true;
        return wish;
    }

    // One value has one text, or what came back unchanged would seem to differ.
    Result<QString> meant(const Asked& asked, const Field& field, const QString& text) const {
        if (asked.what == Asked::What::Note)
            return cleanedLines(text);
        if (asked.what == Asked::What::NotApplicable)
            return text == u"1" ? text : QString();
        if (asked.what == Asked::What::Points) {
            const Node& leaf = *m_frame.leaves[static_cast<std::size_t>(asked.leaf)];
            const Result<Points> points = readPoints(m_frame.set, leaf, text);
            return points ? Result<QString>(points->toText(m_frame.set.decimals))
                          : Result<QString>(points.error());
        }
        const Result<Answer> answer = readAnswer(field, text);
        return answer ? Result<QString>(answer->text) : Result<QString>(answer.error());
    }

    // Two computers' values that differ are settled by a person, not by a file that comes in.
    bool differs(const Asked& asked, const QString& name) const {
        const UnitRecord& record = m_campaign.record(m_unit);
        const std::vector<QString>& differing = asked.leaf < 0
            ? record.differingFacts
            : record.entry(Stage::Self, static_cast<std::size_t>(asked.leaf)).differing;
        return std::find(differing.begin(), differing.end(), name) != differing.end();
    }

    void settle(TakenWorkbook& taken) {
        std::vector<UnitEdits> edits;
        for (const Piece& piece : m_pieces)
            edits.push_back(piece.edits);
        PiecesBatch batch = editPieces(m_campaign, m_unit, Stage::Self, edits);
        for (const Refusal& refusal : batch.refusals) {
            const Piece& piece = m_pieces[refusal.edit];
            fault(refusal.error,
                refusal.error.code == ErrorCode::EntryNoteMissing ? piece.note : piece.at, {});
        }
        for (const std::size_t i : batch.held)
            taken.values += m_pieces[i].values;
        taken.changes = std::move(batch.changes);
    }

    void fault(const Error& error, const CellAt& at, const QString& ref) {
        m_faults.push_back(error.atCell(at.sheet->name, cellName(at.place)).ofNode(ref));
    }

    const SentWorkbook& m_sent;
    const Campaign& m_campaign;
    const Frame& m_frame;
    std::size_t m_unit;
    std::vector<Piece> m_pieces;
    std::vector<Error> m_faults;
};

bool sayTheSame(const TakenWorkbook& a, const TakenWorkbook& b) {
    const auto same = [](const Change& one, const Change& other) {
        return one.cell == other.cell && one.value == other.value; // the reason names the file
    };
    return std::equal(a.changes.begin(), a.changes.end(), b.changes.begin(), b.changes.end(), same)
        && a.faults.empty() && b.faults.empty();
}

Error twice(const QString& otherFile, const QString& file) {
    return Error{ErrorCode::WorkbookTwice, {QFileInfo(otherFile).fileName()}, {}}.in(file);
}

void drop(TakenWorkbook& taken, const Error& why) {
    taken.refused = why;
    taken.changes.clear();
    taken.faults.clear();
    taken.values = 0;
}

} // namespace

TakenWorkbook takeSelfAssessment(const Workbook& workbook, const Campaign& campaign, const QString& bookId) {
    TakenWorkbook taken;
    const Result<SentWorkbook> sent = SentWorkbook::recognise(workbook, campaign.frame(), bookId);
    if (!sent) {
        taken.refused = sent.error();
        return taken;
    }
    taken.unit = static_cast<int>(sent->unit());
    Taking(*sent, campaign, sent->unit()).into(taken);
    return taken;
}

SelfAssessmentIntake::SelfAssessmentIntake(Campaign campaign, QString bookId)
    : m_campaign(std::move(campaign))
    , m_bookId(std::move(bookId)) { }

void SelfAssessmentIntake::take(const QString& path) {
    const Result<Workbook> workbook = readXlsxFile(path);
    TakenWorkbook taken;
    if (workbook)
        taken = takeSelfAssessment(*workbook, m_campaign, m_bookId);
    else
        taken.refused = workbook.error();
    taken.file = path;
    if (taken.refused)
        taken.refused = taken.refused->in(path);
    for (Error& fault : taken.faults)
        fault = fault.in(path);
    for (Change& change : taken.changes)
        change.reason = QFileInfo(path).fileName();
    keepOneOfEachUnit(taken);
    m_taken.push_back(std::move(taken));
}

void SelfAssessmentIntake::keepOneOfEachUnit(TakenWorkbook& latest) {
    if (latest.unit < 0)
        return;
    const auto first = std::find_if(m_taken.begin(), m_taken.end(),
        [&](const TakenWorkbook& taken) { return taken.unit == latest.unit; });
    if (first == m_taken.end())
        return;
    const bool same = sayTheSame(*first, latest);
    if (!same && !first->refused)
        drop(*first, twice(latest.file, first->file));
    drop(latest, twice(first->file, latest.file));
}

Result<QStringList> workbooksIn(const QString& folder) {
    const QStringList kinds = {QStringLiteral("*.xlsx"), QStringLiteral("*.xlsm"), QStringLiteral("*.xls"),
        QStringLiteral("*.xlsb"), QStringLiteral("*.ods")};
    QStringList files;
    QDirIterator all(
        folder, kinds, QDir::Files | QDir::Readable | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (all.hasNext())
        if (const QString path = all.next(); !QFileInfo(path).fileName().startsWith(u"~$"))
            files << path;
    files.sort();
    return files.isEmpty() ? Result<QStringList>(Error{ErrorCode::WorkbookNone, {}, {folder, 0, {}}})
                           : Result<QStringList>(files);
}

} // namespace sodiem
