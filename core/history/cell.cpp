// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/cell.h"

#include <algorithm>
#include <array>

namespace sodiem {
namespace {

struct KindWord {
    CellKind kind;
    QStringView word;
    std::size_t words; // how many follow at least
};

constexpr std::array<KindWord, 11> kinds = {{
    {CellKind::Entry, u"entry", 4},
    {CellKind::Fact, u"fact", 2},
    {CellKind::Survey, u"survey", 4},
    {CellKind::Evidence, u"evidence", 2},
    {CellKind::Link, u"link", 3},
    {CellKind::Thread, u"thread", 2},
    {CellKind::Sample, u"sample", 3},
    {CellKind::Record, u"record", 2},
    {CellKind::Reference, u"reference", 2},
    {CellKind::Plan, u"plan", 4},
    {CellKind::Book, u"book", 1},
}};

QString escaped(QString word) {
    if (word.contains(u'%'))
        word.replace(u'%', QStringLiteral("%25"));
    if (word.contains(u'/'))
        word.replace(u'/', QStringLiteral("%2F"));
    return word;
}

QString unescaped(QString word) {
    if (word.contains(u'%')) {
        word.replace(QStringLiteral("%2F"), QStringLiteral("/"));
        word.replace(QStringLiteral("%25"), QStringLiteral("%"));
    }
    return word;
}

Cell made(CellKind kind, std::vector<QString> words) {
    const auto found
        = std::find_if(kinds.begin(), kinds.end(), [&](const KindWord& k) { return k.kind == kind; });
    return {kind, found->word.toString(), std::move(words)};
}

} // namespace

Cell Cell::entry(const QString& unit, const QString& node, const QString& stage, const QString& field) {
    return made(CellKind::Entry, {unit, node, stage, field});
}

Cell Cell::fact(const QString& unit, const QString& name) { return made(CellKind::Fact, {unit, name}); }

Cell Cell::survey(const QString& unit, const QString& node, const QString& group, const QString& option) {
    return made(CellKind::Survey, {unit, node, group, option});
}

Cell Cell::evidence(const QString& sha256, const QString& field) {
    return made(CellKind::Evidence, {sha256, field});
}

Cell Cell::link(const QString& unit, const QString& node, const QString& sha256) {
    return made(CellKind::Link, {unit, node, sha256});
}

Cell Cell::thread(const QString& unit, const QString& node, const QString& post) {
    return made(CellKind::Thread, {unit, node, post});
}

Cell Cell::sample(const QString& unit, const QString& node, const QString& drawn) {
    return made(CellKind::Sample, {unit, node, drawn});
}

Cell Cell::record(const QString& unit, std::vector<QString> words) {
    words.insert(words.begin(), unit);
    return made(CellKind::Record, std::move(words));
}

Cell Cell::reference(const QString& unit, const QString& name) {
    return made(CellKind::Reference, {unit, name});
}

Cell Cell::plan(const QString& target, const QString& unit, const QString& period, const QString& field) {
    return made(CellKind::Plan, {target, unit, period, field});
}

Cell Cell::book(const QString& name) { return made(CellKind::Book, {name}); }

Cell Cell::sampleInput(const QString& node, const QString& input) {
    return made(CellKind::Book, {QStringLiteral("sample"), node, input});
}

std::optional<Cell> Cell::parse(const QString& path) {
    const auto pieces = QStringView(path).split(u'/');
    if (pieces.size() < 2
        || std::any_of(pieces.begin(), pieces.end(), [](QStringView p) { return p.isEmpty(); }))
        return std::nullopt;
    Cell cell;
    cell.kindWord = pieces.front().toString();
    for (qsizetype i = 1; i < pieces.size(); ++i)
        cell.words.push_back(unescaped(pieces[i].toString()));
    if (path.contains(u'%') && cell.path() != path) // without an escape there is one spelling only
        return std::nullopt;
    const auto found = std::find_if(
        kinds.begin(), kinds.end(), [&](const KindWord& k) { return k.word == pieces.front(); });
    if (found == kinds.end())
        return cell;
    if (cell.words.size() < found->words)
        return std::nullopt;
    cell.kind = found->kind;
    return cell;
}

QString Cell::path() const {
    QString path = kindWord;
    for (const QString& word : words)
        path += u'/' + escaped(word);
    return path;
}

bool isAddWinsSet(CellKind kind) { return kind == CellKind::Link; }

} // namespace sodiem
