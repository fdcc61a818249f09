// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/criteria/newversiondialog.h"

#include "app/i18n/errortext.h"
#include "app/pages/criteria/compareview.h"
#include "app/pages/criteria/faultlist.h"
#include "app/pages/start/sourcechooser.h"
#include "app/session/session.h"
#include "app/widgets/runningtext.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sodiem {
namespace {

// Those that the program carries of this very set; to be read first, which is why only a newer one is offered.
std::vector<SourceChooser::Choice> builtinVersions(const CriteriaSet& now, const Language& language) {
    std::vector<SourceChooser::Choice> choices;
    for (const QString& source : builtinCriteria())
        if (const Result<SetFile> file = readSetFile(source); file && file->reading.set && mayReplace(now, *file->reading.set))
            choices.push_back({source, language.of(file->reading.set->title)});
    return choices;
}

} // namespace

NewVersionDialog::NewVersionDialog(const Workplace& place, QWidget* parent)
    : QDialog(parent)
    , m_place(place)
    , m_chooser(new SourceChooser(builtinVersions(place.session.frame().set, place.language),
          {tr("A file (workbook or JSON)"), tr("Choose the criteria set"),
              tr("Criteria sets (*.json *.xlsx);;All files (*)")},
          this))
    , m_stack(new QStackedWidget(this))
    , m_faults(new FaultList(place.language, this))
    , m_reach(new RunningText(this))
    , m_view(new CompareView(place.language, this)) {
    setWindowTitle(tr("Load a new version of the criteria set"));
    build();
    connect(m_chooser, &SourceChooser::chosen, this, &NewVersionDialog::read);
    resize(parent != nullptr ? parent->window()->size() * 0.9 : QSize(960, 560));
    if (!m_chooser->current().isEmpty())
        read(m_chooser->current());
}

NewVersionDialog::~NewVersionDialog() { delete m_job; }

void NewVersionDialog::build() {
    const CriteriaSet& now = m_place.session.frame().set;
    auto* intro = new RunningText(
        tr("In use: “%1”, version %2. What was entered stays. Items that the new version scores otherwise are marked to "
           "be appraised anew; items it no longer has stay in the history.")
            .arg(m_place.language.of(now.title))
            .arg(now.version),
        this);
    auto* compared = new QWidget(this);
    auto* comparedColumn = new QVBoxLayout(compared);
    comparedColumn->setContentsMargins({});
    comparedColumn->setSpacing(8);
    m_reach->setObjectName(QStringLiteral("reissue-reach"));
    comparedColumn->addWidget(m_reach);
    comparedColumn->addWidget(m_view, 1);
    m_stack->addWidget(new QWidget(this)); // nothing read yet
    m_stack->addWidget(m_faults);
    m_stack->addWidget(compared);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_take = buttons->addButton(tr("Use this version"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(QStringLiteral("use-version"));
    m_take->setEnabled(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true); // an Enter out of habit changes nothing
    connect(buttons, &QDialogButtonBox::accepted, this, &NewVersionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(intro);
    column->addWidget(m_chooser);
    column->addWidget(m_stack, 1);
    column->addWidget(buttons);
}

void NewVersionDialog::takeFile(const QString& path) { m_chooser->takeFile(path); }

// A file of ten thousand items takes a while to be read and proven.
void NewVersionDialog::read(const QString& source) {
    m_bytes.clear();
    m_take->setEnabled(false);
    m_stack->setCurrentIndex(0);
    m_wanted = source;
    if (source.isEmpty() || m_job != nullptr)
        return;
    m_chooser->tellFound(tr("Reading and checking the file…"));
    auto file = std::make_shared<Result<SetFile>>(SetFile{});
    m_job = new Job(this);
    connect(m_job, &Job::finished, this, [this, source, file](const Status&) { endReading(source, file); });
    m_job->start([source, file](const Progress&) -> Status {
        *file = readSetFile(source);
        return Done{};
    });
}

void NewVersionDialog::endReading(const QString& source, const std::shared_ptr<Result<SetFile>>& file) {
    m_job->deleteLater();
    m_job.clear();
    if (m_wanted != source)
        return read(m_wanted); // another was chosen meanwhile
    if (!*file)
        return m_chooser->tellFault(chosenFileSentence(file->error(), m_place.language));
    if (!(*file)->reading.set)
        return showFaults(**file, source);
    const Status mayBe = mayReplace(m_place.session.frame().set, *(*file)->reading.set);
    if (!mayBe)
        return m_chooser->tellFault(errorSentence(mayBe.error(), m_place.language));
    m_bytes = (*file)->bytes;
    showVersion(std::move(*(*file)->reading.set));
}

void NewVersionDialog::showFaults(const SetFile& file, const QString& source) {
    m_chooser->tellFault(tr("This file cannot be used as it is."));
    m_faults->show(file.reading.faults, source);
    m_stack->setCurrentIndex(1);
}

void NewVersionDialog::showVersion(CriteriaSet set) {
    m_chooser->tellFound(
        QStringLiteral("%1, %2").arg(m_place.language.of(set.title), tr("version %1").arg(set.version)));
    m_view->show(std::make_shared<const CriteriaSet>(m_place.session.frame().set),
        std::make_shared<const CriteriaSet>(std::move(set)));
    m_reach->setText(reachText(m_view->model().pairs()));
    m_stack->setCurrentIndex(2);
    m_take->setEnabled(m_place.session.isWritable());
}

QString NewVersionDialog::reachText(const std::vector<NodePair>& pairs) const {
    const ReissueReach reach = reissueReach(m_place.session.campaign(), pairs);
    const Language& language = m_place.language;
    QStringList lines;
    lines << (reach.entries == 0
            ? tr("No item that has been scored is scored otherwise by this version: nothing has to be appraised anew.")
            : tr("To be appraised anew: %1 results of %2 items scored otherwise, in %3 units.")
                  .arg(language.count(reach.entries), language.count(reach.changed), language.count(reach.units)));
    if (reach.entriesRemoved > 0)
        lines << tr("Of %1 items that are removed, %2 results stay in the history and no longer count.")
                     .arg(language.count(reach.removed), language.count(reach.entriesRemoved));
    if (!m_place.session.isWritable())
        lines << errorSentence(m_place.session.notWritable(), language);
    return lines.join(u'\n');
}

void NewVersionDialog::accept() {
    if (m_bytes.isEmpty())
        return;
    QDialog::accept();
    Q_EMIT versionTaken(m_bytes);
}

} // namespace sodiem
