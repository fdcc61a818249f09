// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/plan/figuresentry.h"

#include "app/commands/commands.h"
#include "app/i18n/errortext.h"
#include "app/i18n/plantext.h"
#include "app/session/session.h"
#include "app/widgets/faultlabel.h"
#include "app/widgets/griddelegate.h"
#include "app/widgets/gridview.h"
#include "app/widgets/refusedlist.h"
#include "app/widgets/runningtext.h"
#include "core/base/plaindate.h"
#include "core/campaign/typedvalue.h"

#include <algorithm>
#include <set>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sodiem {

FiguresEntry::FiguresEntry(const Workplace& place, const Plan& plan, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_plan(plan)
    , m_periods(new QComboBox(this))
    , m_fault(new FaultLabel(this))
    , m_model(new PlanFiguresModel(place.language, this))
    , m_view(new GridView(this))
    , m_nothing(new RunningText(this))
    , m_refused(new RefusedList(this)) {
    m_periods->setEditable(true);
    m_periods->setInsertPolicy(QComboBox::NoInsert);
    m_periods->setObjectName(QStringLiteral("period"));
    m_periods->setAccessibleName(tr("Period"));
    m_periods->setToolTip(tr("A quarter from the list, or a day: 30/09/2018"));
    m_view->setGrid(m_model);
    m_view->setItemDelegate(new GridDelegate(m_view));
    m_view->setObjectName(QStringLiteral("plan-figures"));
    m_view->setAccessibleName(tr("Figures of the target"));
    m_nothing->setText(tr("The program counts this target itself: nothing is entered for it."));
    auto* label = new QLabel(tr("Figures for:"), this);
    label->setBuddy(m_periods);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_periods);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_fault);
    column->addWidget(m_view, 1);
    column->addWidget(m_nothing);
    column->addWidget(m_refused);
    connect(m_periods, &QComboBox::activated, this,
        [this](int index) { choosePeriod(m_periods->itemData(index).toString()); });
    connect(m_periods->lineEdit(), &QLineEdit::editingFinished, this, &FiguresEntry::readPeriod);
    connect(m_view, &GridView::entered, this, &FiguresEntry::enter);
    connect(m_refused, &RefusedList::chosen, this, [this](int line) {
        if (line >= 0)
            m_view->goTo(m_model->index(line, 1));
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_place.commands, &Commands::stepsChanged, this, &FiguresEntry::forgetUndone);
    setFocusProxy(m_view);
}

const Target& FiguresEntry::target() const { return m_plan.targets[static_cast<std::size_t>(m_target)]; }

// The latest that was entered; else the quarter the plan's year stands in.
void FiguresEntry::show(int target) {
    if (target == m_target)
        return refresh();
    m_target = target;
    QDate latest;
    QString period;
    for (const auto& [at, report] : m_place.session.campaign().planReports())
        if (const auto told = Period::parse(at.period); at.target == this->target().id && told && told->last > latest) {
            latest = told->last;
            period = at.period;
        }
    if (period.isEmpty()) {
        const QDate today
            = std::clamp(m_place.session.today(), QDate(m_plan.year, 1, 1), QDate(m_plan.year, 12, 31));
        period = Period::quarter(today.year(), (today.month() + 2) / 3).text();
    }
    m_period = period;
    makePeriods();
    refresh();
    m_view->goTo(m_model->index(0, 1));
}

// The quarters of the plan's years, and the days for which something was entered.
void FiguresEntry::makePeriods() {
    std::set<QString> days;
    for (const auto& [at, report] : m_place.session.campaign().planReports())
        if (const auto told = Period::parse(at.period);
            at.target == target().id && told && told->kind == Period::Kind::Day)
            days.insert(at.period);
    m_periods->clear();
    for (int year = m_plan.year; year <= m_plan.lastYear(); ++year)
        for (int quarter = 1; quarter <= 4; ++quarter) {
            const QString text = Period::quarter(year, quarter).text();
            m_periods->addItem(periodText(text, m_place.language), text);
        }
    if (const auto told = Period::parse(m_period); told && told->kind == Period::Kind::Day)
        days.insert(m_period);
    for (const QString& day : days)
        m_periods->addItem(periodText(day, m_place.language), day);
    m_periods->setCurrentIndex(m_periods->findData(m_period));
}

void FiguresEntry::choosePeriod(const QString& period) {
    m_fault->setText({});
    m_period = period;
    makePeriods();
    refresh();
}

// What is typed: a quarter as the list has it, or a day.
void FiguresEntry::readPeriod() {
    const QString typed = m_periods->currentText().trimmed();
    if (typed == periodText(m_period, m_place.language))
        return m_fault->setText({});
    if (const int listed = m_periods->findText(typed); listed >= 0)
        return choosePeriod(m_periods->itemData(listed).toString());
    const Result<QString> day = plainDate(typed);
    if (Period::parse(typed))
        return choosePeriod(typed);
    if (day && !day->isEmpty())
        return choosePeriod(*day);
    m_fault->setText(tr("“%1” is neither a quarter nor a day; choose one from the list or write 30/09/2018.").arg(typed));
}

void FiguresEntry::goTo(const QString& unit, const QString& period) {
    if (!period.isEmpty() && period != m_period)
        choosePeriod(period);
    if (const int row = m_model->rowOf(unit); row >= 0)
        m_view->goTo(m_model->index(row, 1));
    m_view->setFocus(Qt::OtherFocusReason);
}

void FiguresEntry::refresh() {
    if (m_target < 0)
        return;
    std::map<QString, WaitingReport> waiting;
    for (const auto& [at, report] : m_waiting)
        if (at.target == target().id && at.period == m_period)
            waiting[at.unit] = report;
    m_model->show(target(), m_period, m_place.session.campaign(), waiting);
    const bool any = m_model->rowCount() > 0;
    m_view->setVisible(any);
    m_periods->setEnabled(any);
    m_nothing->setVisible(!any);
    setMaximumHeight(any ? QWIDGETSIZE_MAX : sizeHint().height()); // the room goes to what is below
    fitColumns();
    showRefused();
}

void FiguresEntry::fitColumns() {
    constexpr int headLines = 3, linesSeen = 2;
    const QFontMetrics metrics = m_view->fontMetrics();
    const int letter = metrics.averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString field = m_model->fieldAt(column);
        const bool text = field == PlanFiguresModel::noteField() || field == PlanFiguresModel::evidenceField();
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int head = metrics.horizontalAdvance(title) / headLines + letter * 5; // words do not break evenly
        m_view->setColumnWidth(
            column, column == 0 ? letter * 24 : text ? letter * 22 : std::clamp(head, letter * 14, letter * 26));
    }
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->verticalHeader()->setDefaultSectionSize(metrics.lineSpacing() + 8);
    m_view->fitHeader();
    m_view->setMinimumHeight(m_view->horizontalHeader()->height()
        + linesSeen * m_view->verticalHeader()->defaultSectionSize() + metrics.height());
    m_refused->setMaximumHeight(metrics.height() * 6);
}

void FiguresEntry::enter(const QList<CellText>& cells, const QList<CellText>&) {
    if (!m_place.session.isWritable())
        return;
    std::map<QString, WaitingReport> texts;
    for (const CellText& cell : cells)
        if (!m_view->standsAlready(cell) && m_model->index(cell.row, cell.column).flags().testFlag(Qt::ItemIsEditable))
            texts[m_model->unitAt(cell.row)].typed[m_model->fieldAt(cell.column)] = cell.text;
    store(std::move(texts));
    refresh();
}

namespace {

// What the texts of one reporter say; the error names a text that cannot be read.
Result<FigureEdit> editOf(const Target& target, const PlanPlace& place, const std::map<QString, QString>& typed) {
    FigureEdit edit{place, {}, {}, {}, 0};
    for (const auto& [name, text] : typed) {
        const Field* field = target.figure(name);
        if (name == PlanFiguresModel::noteField()) {
            edit.note = text;
        } else if (name == PlanFiguresModel::evidenceField()) {
            edit.evidence = text;
        } else if (field != nullptr) {
            const Result<std::optional<QString>> value = typedValue(*field, text);
            if (!value)
                return value.error();
            edit.figures[name] = *value;
        }
    }
    return edit;
}

// Where it is stands beside it already.
QString sentence(Error error, const Language& language) {
    error.place = {};
    return errorText(error, language);
}

// What is newer stays; an empty text lets go of what was refused there, and not of what is stored below it.
void joinWaiting(WaitingReport& report, const WaitingReport& earlier) {
    for (const auto& [field, text] : earlier.typed) {
        const auto typed = report.typed.find(field);
        if (typed == report.typed.end())
            report.typed[field] = text;
        else if (typed->second.trimmed().isEmpty())
            report.typed.erase(typed);
    }
}

} // namespace

// Each reporter's figures hold or wait by themselves; those that hold are stored as one step.
void FiguresEntry::store(std::map<QString, WaitingReport> texts) {
    std::vector<FigureEdit> good;
    for (auto& [unit, report] : texts) {
        const PlanPlace at{target().id, unit, m_period};
        joinWaiting(report, std::exchange(m_waiting[at], {}));
        m_waiting.erase(at);
        const Result<FigureEdit> edit = editOf(target(), at, report.typed);
        const Result<std::vector<Change>> changes = edit
            ? editFigures(m_plan, m_place.session.campaign(), {*edit})
            : Result<std::vector<Change>>(edit.error());
        if (changes) {
            good.push_back(*edit);
            continue;
        }
        report.problem = sentence(changes.error(), m_place.language);
        m_waiting[at] = report;
    }
    const std::size_t before = m_place.commands.steps();
    if (const Status stored = m_place.commands.enterFigures(good); !stored)
        for (const FigureEdit& edit : good) {
            WaitingReport& report = m_waiting[edit.place] = texts[edit.place.unit];
            report.problem = sentence(stored.error(), m_place.language);
        }
    std::vector<WaitingReport*> refused;
    for (const auto& [unit, report] : texts)
        if (const auto waits = m_waiting.find({target().id, unit, m_period}); waits != m_waiting.end())
            refused.push_back(&waits->second);
    if (!refused.empty() && m_place.commands.steps() == before)
        m_place.commands.noteRefused(static_cast<int>(refused.size()));
    for (WaitingReport* report : refused)
        report->step = m_place.commands.steps();
    Q_EMIT waitingChanged();
}

// What came with an action goes with its undoing.
void FiguresEntry::forgetUndone() {
    const auto undone = [this](const auto& each) { return each.second.step > m_place.commands.steps(); };
    if (std::erase_if(m_waiting, undone) == 0)
        return;
    refresh();
    Q_EMIT waitingChanged();
}

std::optional<PlanPlace> FiguresEntry::firstWaiting() const {
    return m_waiting.empty() ? std::nullopt : std::optional(m_waiting.begin()->first);
}

void FiguresEntry::showRefused() {
    std::vector<RefusedCell> cells;
    for (const auto& [at, report] : m_waiting) {
        if (at.target != target().id || at.period != m_period)
            continue;
        QStringList typed;
        for (const auto& [field, text] : report.typed)
            typed << text;
        const int row = m_model->rowOf(at.unit);
        cells.push_back({row, m_model->labelAt(row), typed.join(QStringLiteral("; ")), report.problem});
    }
    m_refused->show(cells);
}

std::size_t FiguresEntry::waiting() const { return m_waiting.size(); }

} // namespace sodiem
