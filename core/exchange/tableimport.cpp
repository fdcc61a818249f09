// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableimport.h"

#include "core/base/text.h"
#include "core/campaign/batch.h"
#include "core/campaign/entryrules.h"
#include "core/campaign/typedvalue.h"
#include "core/exchange/importcell.h"
#include "core/exchange/importrows.h"

#include <algorithm>
#include <map>

namespace sodiem {
namespace {

using importing::Given;
using importing::UnitRow;
using Kind = ColumnUse::Kind;

bool holds(const std::vector<QString>& names, const QString& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

// What stands and falls together: a shared figure, or an item with all that the row says of it.
struct Piece {
    std::vector<Given> given;
    std::vector<ImportedValue> values; // of the cells that say something new
    int leaf = -1;
    bool survey = false;
    UnitEdits edits;
};

class UnitImport {
public:
    UnitImport(const Campaign& campaign, const ImportWish& wish, const UnitRow& row, TableImport& into)
        : m_campaign(campaign)
        , m_frame(campaign.frame())
        , m_wish(wish)
        , m_row(row)
        , m_record(campaign.record(row.unit))
        , m_into(into) { }

    void run() {
        std::map<int, std::vector<Given>> leaves;
        for (const Given& given : m_row.given)
            if (given.use.kind == Kind::Fact)
                takeFact(given);
            else
                leaves[given.use.leaf].push_back(given);
        for (auto& [leaf, given] : leaves)
            takeLeaf(leaf, std::move(given));
        store();
    }

private:
    void reject(const Given& given, const Error& why) {
        m_into.rejected.push_back({given.place, m_row.name, shownCell(given.cell), why});
    }

    // The fault at its cell; at the others of the item that they are held up by it.
    void rejectItem(const std::vector<Given>& all, const Given& faulty, const Error& why) {
        m_sameHere = 0;
        const QString& ref = m_frame.leaves[static_cast<std::size_t>(faulty.use.leaf)]->ref;
        for (const Given& given : all)
            reject(given,
                given.place == faulty.place
                    ? why
                    : Error{ErrorCode::ImportItemHeld, {ref, cellName(faulty.place)}, {}});
    }

    void takeFact(const Given& given) {
        const auto index = static_cast<std::size_t>(given.use.field);
        const Field& field = m_frame.set.facts[index];
        if (holds(m_record.differingFacts, field.name))
            return reject(given, {ErrorCode::EntryDifference, {m_frame.set.facts[index].name}, {}});
        const Result<QString> text = textOf(given);
        if (!text)
            return reject(given, text.error());
        Piece piece{{given}, {}, -1, false, {}};
        const auto& now = m_record.facts[index];
        note(piece, given, now ? std::optional(now->text) : std::nullopt, *text);
        piece.edits.facts[index] = *text;
        keep(std::move(piece));
    }

    // What a cell says of its field, in the one text that a value has.
    Result<QString> textOf(const Given& given) const {
        const Field field = fieldOf(m_frame, given.use);
        const Result<std::optional<QString>> text = importedText(given.cell, field);
        if (!text)
            return text.error();
        const QString said = text->value_or(QString());
        if (given.use.kind == Kind::Note)
            return cleanedLines(said);
        if (given.use.kind == Kind::Points) {
            const Node& leaf = *m_frame.leaves[static_cast<std::size_t>(given.use.leaf)];
            const Result<Points> points = readPoints(m_frame.set, leaf, said);
            return points ? Result<QString>(points->toText(m_frame.set.decimals))
                          : Result<QString>(points.error());
        }
        const Result<Answer> answer = readAnswer(field, said);
        return answer ? Result<QString>(answer->text) : Result<QString>(answer.error());
    }

    static bool saysNoCase(const Given& given) {
        return given.use.kind != Kind::Note && given.cell.kind == SheetCell::Kind::Text && !given.cell.formula
            && sodiem::saysNoCase(given.cell.text);
    }

    std::optional<QString> now(const Entry& own, const ColumnUse& use) const {
        if (use.kind == Kind::Points)
            return own.points ? std::optional(own.points->toText(m_frame.set.decimals)) : std::nullopt;
        if (use.kind == Kind::Note)
            return own.note.isEmpty() ? std::nullopt : std::optional(own.note);
        const auto& answer = own.answers[static_cast<std::size_t>(use.field)];
        return answer ? std::optional(answer->text) : std::nullopt;
    }

    void takeLeaf(int leafIndex, std::vector<Given> given) {
        const auto leaf = static_cast<std::size_t>(leafIndex);
        Piece piece{std::move(given), {}, leafIndex, isSurvey(leaf), {}};
        const Entry& own = piece.survey ? m_record.surveys[leaf] : m_record.entry(m_wish.stage, leaf);
        if (!own.differing.empty())
            return rejectItem(
                piece.given, piece.given.front(), {ErrorCode::EntryDifference, {own.differing.front()}, {}});
        const bool noCase
            = !piece.survey && std::any_of(piece.given.begin(), piece.given.end(), &UnitImport::saysNoCase);
        EntryEdit edit;
        for (const Given& each : piece.given) {
            const Result<Done> taken = noCase && each.use.kind != Kind::Note
                ? takeNoCase(piece, each, own, edit)
                : takeValue(piece, each, own, edit);
            if (!taken)
                return rejectItem(piece.given, each, taken.error());
        }
        giveReason(edit, own);
        piece.edits.entries[leaf] = std::move(edit);
        keep(std::move(piece));
    }

    Status takeNoCase(Piece& piece, const Given& given, const Entry& own, EntryEdit& edit) {
        if (!saysNoCase(given))
            return Error{ErrorCode::WorkbookBothGiven, {}, {}};
        edit.notApplicable = true;
        if (own.notApplicable) {
            ++m_sameHere;
            return Done{};
        }
        piece.values.push_back(
            {m_row.unit, given.use, given.place, now(own, given.use), {}, false, true, !own.isEmpty()});
        return Done{};
    }

    Status takeValue(Piece& piece, const Given& given, const Entry& own, EntryEdit& edit) {
        const Result<QString> text = textOf(given);
        if (!text)
            return text.error();
        if (given.use.kind == Kind::Points)
            edit.points = *text;
        else if (given.use.kind == Kind::Note)
            edit.note = *text;
        else
            edit.inputs[fieldOf(m_frame, given.use).name] = *text;
        note(piece, given, now(own, given.use), *text, own.notApplicable && given.use.kind != Kind::Note);
        return Done{};
    }

    // A word of their own for points and "no case arose" that bring none.
    void giveReason(EntryEdit& edit, const Entry& own) const {
        const bool decides
            = edit.points || (edit.notApplicable.value_or(false) && m_wish.stage != Stage::Self);
        if (decides && !edit.note && own.note.trimmed().isEmpty() && !m_wish.reason.trimmed().isEmpty())
            edit.note = m_wish.reason;
    }

    void note(Piece& piece, const Given& given, const std::optional<QString>& before, const QString& after,
        bool wasNoCase = false) {
        if (before == after && !wasNoCase)
            ++m_sameHere;
        else
            piece.values.push_back({m_row.unit, given.use, given.place, before, after, wasNoCase, false,
                before.has_value() || wasNoCase});
    }

    // Nothing new is no piece; one that replaces is whole so, and waits unless it is wished.
    void keep(Piece piece) {
        m_into.same += std::exchange(m_sameHere, 0);
        if (piece.values.empty())
            return;
        const bool replaces = std::any_of(piece.values.begin(), piece.values.end(),
            [](const ImportedValue& value) { return value.replaces; });
        for (ImportedValue& value : piece.values)
            value.replaces = replaces;
        if (replaces && !m_wish.overwrite)
            m_into.held.insert(m_into.held.end(), piece.values.begin(), piece.values.end());
        else
            (piece.survey ? m_surveys : m_pieces).push_back(std::move(piece));
    }

    void store() {
        const std::size_t before = m_into.values.size();
        std::vector<UnitEdits> edits;
        for (const Piece& piece : m_pieces)
            edits.push_back(piece.edits);
        PiecesBatch batch = editPieces(m_campaign, m_row.unit, m_wish.stage, edits);
        for (const Refusal& refusal : batch.refusals)
            rejectPiece(m_pieces[refusal.edit], refusal.error);
        for (const std::size_t i : batch.held)
            addValues(m_pieces[i]);
        addChanges(std::move(batch.changes));
        for (const Piece& piece : m_surveys)
            storeSurvey(piece);
        m_into.units += m_into.values.size() > before ? 1 : 0;
    }

    void storeSurvey(const Piece& piece) {
        const auto leaf = static_cast<std::size_t>(piece.leaf);
        Result<std::vector<Change>> changes
            = editSurvey(m_campaign, m_row.unit, leaf, piece.edits.entries.at(leaf).inputs);
        if (!changes)
            return rejectPiece(piece, changes.error());
        addChanges(std::move(*changes));
        addValues(piece);
    }

    void rejectPiece(const Piece& piece, const Error& why) {
        for (const Given& given : piece.given)
            if (std::any_of(piece.values.begin(), piece.values.end(),
                    [&](const ImportedValue& value) { return value.place == given.place; }))
                reject(given, why);
    }

    void addValues(const Piece& piece) {
        m_into.values.insert(m_into.values.end(), piece.values.begin(), piece.values.end());
    }

    void addChanges(std::vector<Change> changes) {
        m_into.changes.insert(m_into.changes.end(), std::make_move_iterator(changes.begin()),
            std::make_move_iterator(changes.end()));
    }

    bool isSurvey(std::size_t leaf) const {
        return std::holds_alternative<SurveyRule>(*m_frame.leaves[leaf]->rule);
    }

    const Campaign& m_campaign;
    const Frame& m_frame;
    const ImportWish& m_wish;
    const UnitRow& m_row;
    const UnitRecord& m_record;
    TableImport& m_into;
    std::vector<Piece> m_pieces;
    std::vector<Piece> m_surveys;
    int m_sameHere = 0; // cells of the piece at work that say what the book has
};

} // namespace

Result<TableImport> importTable(
    const Sheet& sheet, const Campaign& campaign, const ImportWish& wish, const Progress& progress) {
    TableImport import;
    const std::vector<UnitRow> rows
        = importing::unitRows(sheet, campaign.frame(), wish.mapping, import.rejected);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!goesOn(progress, i, rows.size()))
            return Error{ErrorCode::Cancelled, {}, {}};
        UnitImport(campaign, wish, rows[i], import).run();
    }
    std::stable_sort(import.rejected.begin(), import.rejected.end(),
        [](const RejectedCell& a, const RejectedCell& b) { return a.place < b.place; });
    return import;
}

} // namespace sodiem
