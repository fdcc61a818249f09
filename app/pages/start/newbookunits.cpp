// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start/newbookunits.h"

#include "app/i18n/unitstext.h"
#include "app/pages/start/newbook.h"
#include "app/pages/start/sourcechooser.h"

#include <QRegularExpression>
#include <QVBoxLayout>

namespace sodiem {
namespace {

std::optional<int> yearOf(const QString& source) {
    static const QRegularExpression pattern(QStringLiteral("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)"));
    const auto match = pattern.match(source.section(u'/', -1));
    return match.hasMatch() ? std::optional<int>(match.captured(1).toInt()) : std::nullopt;
}

// "Hà Nội 2018 — 584 xã, phường, thị trấn; 30 quận, huyện, thị xã".
std::vector<SourceChooser::Choice> builtinChoices(const Language& language) {
    std::vector<SourceChooser::Choice> choices;
    for (const QString& source : builtinUnits()) {
        const Result<Catalogue> catalogue = readUnits(source);
        if (!catalogue)
            continue;
        const std::optional<int> year = yearOf(source);
        const QString name = placeOf(*catalogue) + (year ? u' ' + QString::number(*year) : QString());
        choices.push_back({source, name + QStringLiteral(" — ") + unitsText(*catalogue, language)});
    }
    return choices;
}

} // namespace

NewBookUnits::NewBookUnits(NewBookDraft& draft, QWidget* parent)
    : QWizardPage(parent)
    , m_draft(draft)
    , m_chooser(new SourceChooser(builtinChoices(draft.language),
          {tr("A list of my own (an Excel workbook or a CSV file)"), tr("Choose the list of units"),
              tr("Lists of units (*.xlsx *.csv);;All files (*)")})) {
    setTitle(tr("Units"));
    setSubTitle(tr("Which communes does the campaign score?"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_chooser);
    connect(m_chooser, &SourceChooser::chosen, this, &NewBookUnits::read);
    read(m_chooser->current());
}

void NewBookUnits::read(const QString& source) {
    m_draft.catalogue.reset();
    m_draft.unitsYear = yearOf(source);
    if (source.isEmpty()) {
        m_chooser->tellFound(tr("A table (XLSX, CSV) whose first row names the columns code, name, kind and parent_code."));
    } else if (Result<Catalogue> catalogue = readUnits(source); catalogue) {
        m_draft.catalogue = std::move(*catalogue);
        m_chooser->tellFound(source.startsWith(u"builtin:")
                ? QString()
                : tr("The list holds %1.").arg(unitsText(*m_draft.catalogue, m_draft.language)));
    } else {
        m_chooser->tellFault(faultText(catalogue.error(), m_draft.language));
    }
    Q_EMIT completeChanged();
}

} // namespace sodiem
