// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start/newbookcriteria.h"

#include "app/pages/start/sourcechooser.h"

#include <QVBoxLayout>

namespace sodiem {
namespace {

constexpr std::size_t mostShown = 3; // of many faults: enough to see what kind of file it is

bool isExample(const QString& source) { return source.startsWith(u"builtin:example-"); }

// What a person would score by first; the example last.
std::vector<SourceChooser::Choice> builtinChoices(const Language& language) {
    std::vector<SourceChooser::Choice> choices;
    for (const QString& source : builtinCriteria())
        if (const Result<SetFile> file = readSetFile(source); file && file->reading.set)
            choices.push_back({source, language.of(file->reading.set->title)});
    std::stable_partition(choices.begin(), choices.end(),
        [](const SourceChooser::Choice& choice) { return !isExample(choice.source); });
    return choices;
}

// The built-in set that scores most of these units; of several the one of the latest year.
QString bestFor(const Catalogue& catalogue) {
    QString best;
    std::pair<std::ptrdiff_t, int> most{0, 0};
    const auto scored = catalogue.scored();
    for (const QString& source : builtinCriteria()) {
        const Result<SetFile> file = isExample(source) ? Result<SetFile>(SetFile{}) : readSetFile(source);
        if (!file || !file->reading.set)
            continue;
        const CriteriaSet& set = *file->reading.set;
        const auto count = std::count_if(
            scored.begin(), scored.end(), [&](const Unit* unit) { return set.scores(unit->kind); });
        if (std::pair(count, set.year) <= most)
            continue;
        most = {count, set.year};
        best = source;
    }
    return best;
}

bool scoresAny(const CriteriaSet& set, const Catalogue& catalogue) {
    const auto scored = catalogue.scored();
    return std::any_of(
        scored.begin(), scored.end(), [&](const Unit* unit) { return set.scores(unit->kind); });
}

} // namespace

NewBookCriteria::NewBookCriteria(NewBookDraft& draft, QWidget* parent)
    : QWizardPage(parent)
    , m_draft(draft)
    , m_chooser(new SourceChooser(builtinChoices(draft.language),
          {tr("A set of my own (JSON or Excel)"), tr("Choose the criteria set"),
              tr("Criteria sets (*.json *.xlsx);;All files (*)")})) {
    setTitle(tr("Criteria set"));
    setSubTitle(tr("By which criteria? A newer version of the set can be loaded later, on its own page."));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_chooser);
    connect(m_chooser, &SourceChooser::chosen, this, &NewBookCriteria::read);
}

void NewBookCriteria::initializePage() {
    if (m_draft.catalogue)
        m_chooser->propose(bestFor(*m_draft.catalogue));
    read(m_chooser->current());
}

void NewBookCriteria::read(const QString& source) {
    m_draft.set.reset();
    Result<SetFile> file = source.isEmpty() ? Result<SetFile>(SetFile{}) : readSetFile(source);
    if (source.isEmpty()) {
        m_chooser->tellFound(
            tr("A file of the format sodiem-criteria/1, or a workbook made from the template."));
    } else if (!file) {
        m_chooser->tellFault(faultText(file.error(), m_draft.language));
    } else if (!file->reading.set) {
        m_chooser->tellFault(faultsText(file->reading.faults));
    } else if (!m_draft.catalogue || !scoresAny(*file->reading.set, *m_draft.catalogue)) {
        m_chooser->tellFault(faultText({ErrorCode::SetNotForUnits, {}, {}}, m_draft.language));
    } else {
        m_draft.set = std::move(file->reading.set);
        m_draft.criteria = std::move(file->bytes);
        const bool titled = source.startsWith(u"builtin:"); // its choice is its title
        m_chooser->tellFound(
            (titled ? QString() : m_draft.language.of(m_draft.set->title) + u'\n') + setText(*m_draft.set));
    }
    Q_EMIT completeChanged();
}

QString NewBookCriteria::faultsText(const Faults& faults) const {
    QStringList lines;
    for (std::size_t i = 0; i < std::min(faults.size(), mostShown); ++i)
        lines << faultText(faults[i], m_draft.language);
    if (faults.size() > mostShown)
        lines << tr("Further faults: %1.").arg(faults.size() - mostShown);
    return lines.join(u'\n');
}

QString NewBookCriteria::setText(const CriteriaSet& set) const {
    const std::size_t leaves = set.leaves().size();
    const auto areas = static_cast<std::size_t>(
        std::count_if(set.nodes.begin(), set.nodes.end(), [](const Node& node) { return node.parent < 0; }));
    QStringList parts;
    for (const Part& part : set.parts) {
        const QString title = m_draft.language.of(part.title);
        parts << tr("%1: %2 points")
                     .arg(title.isEmpty() ? part.id : title, m_draft.language.points(part.maximum, 0));
    }
    return tr("Areas: %1; criteria: %2; sub-criteria to score: %3.")
               .arg(areas)
               .arg(set.nodes.size() - leaves - areas)
               .arg(leaves)
        + u'\n' + parts.join(QStringLiteral("; ")) + u'.';
}

} // namespace sodiem
