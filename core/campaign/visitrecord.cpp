// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/visitrecord.h"

#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/campaign/answer.h"
#include "core/campaign/textfield.h"

#include <QDateTime>

namespace sodiem {
namespace {

constexpr QStringView reservationWord = u"reservation";
constexpr QStringView signedWord = u"signed";
constexpr QStringView scanWord = u"scan";

std::optional<RecordField> fieldOf(const QString& id) {
    for (const RecordField field : allRecordFields)
        if (recordFieldId(field) == id)
            return field;
    return std::nullopt;
}

QString sideWord(ThreadSide side) {
    return side == ThreadSide::Unit ? QStringLiteral("unit") : QStringLiteral("team");
}

Json saidJson(const Explanations& posts) {
    Json list = Json::list();
    for (const ThreadPost& post : posts) {
        Json said = Json::object();
        said.set(QStringLiteral("id"), Json::text(post.id));
        said.set(QStringLiteral("side"), Json::text(sideWord(post.words.side)));
        said.set(QStringLiteral("date"), Json::text(post.words.date));
        said.set(QStringLiteral("text"), Json::text(post.words.text));
        said.set(QStringLiteral("person"), Json::text(post.person));
        said.set(QStringLiteral("differs"), Json::flag(post.differs));
        list.append(std::move(said));
    }
    return list;
}

Explanations saidOf(const Json& list) {
    Explanations posts;
    for (const Json& said : list.items()) {
        const QString side = textMember(said, u"side");
        const Json* differs = said.find(u"differs");
        const ThreadWords words{side == sideWord(ThreadSide::Team) ? ThreadSide::Team : ThreadSide::Unit,
            textMember(said, u"date"), textMember(said, u"text")};
        if (isIsoDate(words.date) && !words.text.isEmpty())
            posts.push_back({textMember(said, u"id"), words, textMember(said, u"person"),
                differs != nullptr && differs->toFlag()});
    }
    return posts;
}

// The whole of it is one value: half of one computer's points and half of another's would be nobody's.
QString valueOf(const SignedPoints& fixed) {
    Json points = Json::object();
    for (const auto& [leaf, given] : fixed.points)
        points.set(leaf, Json::text(given ? given->toText(0) : QString()));
    Json claims = Json::object();
    for (const auto& [leaf, claimed] : fixed.claims)
        claims.set(leaf, Json::text(claimed.toText(0)));
    Json value = Json::object();
    value.set(QStringLiteral("day"), Json::text(fixed.day));
    value.set(QStringLiteral("claims"), std::move(claims));
    value.set(QStringLiteral("points"), std::move(points));
    Json said = Json::object();
    for (const auto& [leaf, posts] : fixed.said)
        said.set(leaf, saidJson(posts));
    value.set(QStringLiteral("said"), std::move(said));
    return QString::fromUtf8(value.canonical());
}

// Points by leaf; "" stands for none. Nothing where anything there is no points.
std::optional<std::map<QString, std::optional<Points>>> pointsIn(const Json& object, QStringView key) {
    const Json* member = object.find(key);
    if (member == nullptr || !member->isObject())
        return std::nullopt;
    std::map<QString, std::optional<Points>> points;
    for (const Json::Member& given : member->members()) {
        const QString digits = given.value.isText() ? given.value.toText() : QStringLiteral("?");
        const Result<Points> read = Points::parse(digits);
        if (!digits.isEmpty() && !read)
            return std::nullopt;
        points[given.key] = digits.isEmpty() ? std::nullopt : std::optional<Points>(*read);
    }
    return points;
}

std::optional<SignedPoints> signedOf(const CellValue& value) {
    const auto* text = std::get_if<QString>(&value);
    const Result<Json> json = text != nullptr ? parseJson(text->toUtf8()) : Result<Json>(Json());
    if (!json || !json->isObject())
        return std::nullopt;
    SignedPoints fixed;
    fixed.day = textMember(*json, u"day");
    const auto points = pointsIn(*json, u"points"), claims = pointsIn(*json, u"claims");
    if (!points || !claims)
        return std::nullopt;
    fixed.points = *points;
    for (const auto& [leaf, claimed] : *claims)
        if (claimed)
            fixed.claims[leaf] = *claimed;
    if (const Json* said = json->find(u"said"); said != nullptr && said->isObject())
        for (const Json::Member& thread : said->members())
            fixed.said[thread.key] = saidOf(thread.value);
    return isIsoDate(fixed.day) ? std::optional<SignedPoints>(std::move(fixed)) : std::nullopt;
}

template <class Key> void keep(std::map<Key, QString>& texts, const Key& key, const QString& text) {
    if (text.isEmpty())
        texts.erase(key);
    else
        texts[key] = text;
}

bool isTimeText(const QString& text) {
    const QString form = QStringLiteral("yyyy-MM-ddTHH:mm");
    const QDateTime time = QDateTime::fromString(text, form);
    return time.isValid() && time.toString(form) == text;
}

Result<QString> cleanText(const QString& text) {
    const QString clean = cleanedLines(text).trimmed();
    if (clean.size() > mostRecordCharacters)
        return Error{
            ErrorCode::TextTooLong, {clean.left(30), QString::number(mostRecordCharacters)}, {}};
    return clean;
}

CellValue cellValue(const QString& text) { return text.isEmpty() ? CellValue() : CellValue(text); }

Change changeOf(const QString& unit, std::vector<QString> words, CellValue value, const QString& reason = {}) {
    return {Cell::record(unit, std::move(words)).path(), std::move(value), reason};
}

} // namespace

QString recordFieldId(RecordField field) {
    switch (field) {
    case RecordField::Number:
        return QStringLiteral("number");
    case RecordField::Started:
        return QStringLiteral("started");
    case RecordField::Ended:
        return QStringLiteral("ended");
    case RecordField::Place:
        return QStringLiteral("place");
    case RecordField::Team:
        return QStringLiteral("team");
    case RecordField::UnitSide:
        return QStringLiteral("unitSide");
    case RecordField::EvidenceCheck:
        return QStringLiteral("evidenceCheck");
    case RecordField::Opinion:
        return QStringLiteral("opinion");
    case RecordField::Conclusions:
        return QStringLiteral("conclusions");
    case RecordField::Copies:
        return QStringLiteral("copies");
    }
    return {};
}

QString VisitRecord::text(RecordField field) const {
    const auto found = texts.find(field);
    return found == texts.end() ? QString() : found->second;
}

Status VisitRecord::checkTimes() const {
    const QString started = text(RecordField::Started), ended = text(RecordField::Ended);
    if (!started.isEmpty() && !ended.isEmpty() && ended < started) // both YYYY-MM-DDThh:mm
        return Error{ErrorCode::RecordTimeOrder, {ended, started}, {}};
    return Done{};
}

bool applyVisit(VisitRecord& visit, const std::vector<QString>& words, const std::vector<Head>& heads,
    const PersonOf& personOf) {
    if (words.size() == 2 && words[0] == scanWord) {
        if (isHexDigest(words[1])) // it will name a file
            applyEvidenceLink(visit.scans, words[1], heads);
        return isHexDigest(words[1]);
    }
    const HeadsReading reading = readHeads(heads);
    const QString text = textOfCellValue(reading.value);
    const QString name = words.size() == 1 ? words[0] : words[1];
    if (words.size() == 2 && words[0] == reservationWord) {
        keep(visit.reservations, words[1], text);
    } else if (words.size() == 1 && words[0] == signedWord) {
        // Where one computer fixed the points and another did not know, they are fixed.
        visit.fixed.reset();
        for (const Head& head : heads)
            if (std::optional<SignedPoints> fixed = signedOf(head.value); fixed && !visit.fixed) {
                visit.fixed = std::move(fixed);
                visit.fixed->person = personOf ? personOf(head.event) : QString();
            }
    } else if (const auto field = fieldOf(words[0]); words.size() == 1 && field) {
        keep(visit.texts, *field, text);
    } else {
        return false;
    }
    if (reading.differs)
        visit.differing.insert(name);
    else
        visit.differing.erase(name);
    return true;
}

QString recordOfVisitRef() { return QStringLiteral("BB"); }
QString recordOfVisitTitle() { return QStringLiteral("Biên bản kiểm tra"); }

bool isSignedFor(const Cell& cell, Stage stage) {
    if (cell.kind == CellKind::Entry)
        return stageFromId(cell.words[2]).value_or(Stage::Self) <= Stage::Appraised;
    if (cell.kind == CellKind::Fact)
        return stage <= Stage::Appraised;
    if (cell.kind == CellKind::Record)
        return cell.words[1] != scanWord;
    return cell.kind == CellKind::Sample || cell.kind == CellKind::Link;
}

QString visitTitleCell() { return QStringLiteral("book/record/title"); }
QString visitBasisCell() { return QStringLiteral("book/record/basis"); }

Result<std::vector<Change>> wordingChanges(const VisitWording& wording) {
    std::vector<Change> changes;
    for (const auto& [cell, text] : {std::pair(visitTitleCell(), wording.title), std::pair(visitBasisCell(), wording.legalBasis)}) {
        const Result<QString> clean = cleanText(text);
        if (!clean)
            return clean.error();
        changes.push_back({cell, cellValue(*clean), {}});
    }
    return changes;
}

Result<Change> recordChange(const QString& unit, RecordField field, const QString& text) {
    const Result<QString> clean = cleanText(text);
    if (!clean)
        return clean.error();
    if (isTime(field) && !clean->isEmpty() && !isTimeText(*clean))
        return Error{ErrorCode::DateInvalid, {clean->left(40)}, {}};
    return changeOf(unit, {recordFieldId(field)}, cellValue(*clean));
}

Result<Change> reservationChange(const QString& unit, const QString& leaf, const QString& text) {
    const Result<QString> clean = cleanText(text);
    return clean ? changeOf(unit, {reservationWord.toString(), leaf}, cellValue(*clean))
                 : Result<Change>(clean.error());
}

Change signingChange(const QString& unit, const SignedPoints& fixed) {
    return changeOf(unit, {signedWord.toString()}, valueOf(fixed));
}

// An empty text is a link, nothing is none.
Change scanChange(const QString& unit, const QString& sha256) {
    return changeOf(unit, {scanWord.toString(), sha256}, QString());
}

Change scanRemoval(const QString& unit, const QString& sha256) {
    return changeOf(unit, {scanWord.toString(), sha256}, {});
}

Result<Change> reopeningChange(const QString& unit, const QString& reason) {
    const QString clean = cleanedLines(reason).trimmed();
    if (clean.isEmpty())
        return Error{ErrorCode::RecordReasonMissing, {}, {}};
    return changeOf(unit, {signedWord.toString()}, {}, clean);
}

} // namespace sodiem
