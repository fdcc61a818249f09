// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start/planchoice.h"

#include "app/builtin/builtin.h"
#include "app/pages/start/newbookdraft.h"
#include "app/widgets/faultlabel.h"

#include <algorithm>

#include <QComboBox>
#include <QFileDialog>
#include <QVBoxLayout>

namespace sodiem {

PlanChoice::PlanChoice(const Language& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_box(new QComboBox(this))
    , m_fault(new FaultLabel(this)) {
    m_box->setAccessibleName(tr("Plan"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(30);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_box);
    column->addWidget(m_fault);
    connect(m_box, &QComboBox::activated, this, &PlanChoice::choose);
    setFocusProxy(m_box);
}

std::optional<PlanChoice::Choice> PlanChoice::read(const QString& source, QString* fault) const {
    const Result<PlanFile> file = readPlanFile(source, m_set);
    if (file && file->reading.plan) {
        const Plan& plan = *file->reading.plan;
        return Choice{source,
            tr("%1 (%2 targets)").arg(m_language.of(plan.title)).arg(plan.targets.size()), file->bytes};
    }
    if (fault != nullptr)
        *fault = faultText(file ? file->reading.faults.front() : file.error(), m_language);
    return std::nullopt;
}

// Those that draw from another set cannot be read with this one.
void PlanChoice::offer(const CriteriaSet& set) {
    const int before = m_box->currentIndex();
    const QString chosen
        = before > 0 && before < static_cast<int>(m_choices.size()) ? m_choices[static_cast<std::size_t>(before)].source
                                                                    : QString();
    const bool first = m_set == nullptr;
    m_set = &set;
    m_choices = {{{}, tr("No plan"), {}}};
    for (const QString& source : builtinPlans())
        if (std::optional<Choice> choice = read(source, nullptr))
            m_choices.push_back(std::move(*choice));
    if (!chosen.isEmpty() && !builtinPlans().contains(chosen))
        if (std::optional<Choice> choice = read(chosen, nullptr))
            m_choices.push_back(std::move(*choice));
    const auto same = std::find_if(m_choices.begin() + 1, m_choices.end(),
        [&](const Choice& choice) { return choice.source == chosen; });
    const bool found = same != m_choices.end();
    fill(found           ? static_cast<int>(same - m_choices.begin())
            : first && m_choices.size() > 1 ? 1
                                            : 0);
}

void PlanChoice::fill(int current) {
    m_box->clear();
    for (const Choice& choice : m_choices)
        m_box->addItem(choice.text);
    m_box->addItem(tr("A plan of my own (JSON or Excel)…"));
    m_box->setCurrentIndex(current);
    m_fault->setText({});
}

void PlanChoice::choose(int index) {
    m_fault->setText({});
    if (index < static_cast<int>(m_choices.size()))
        return;
    m_box->setCurrentIndex(0); // until a file has been read
    askForFile();
}

void PlanChoice::askForFile() {
    auto* dialog = new QFileDialog(
        this, tr("Choose the plan"), QString(), tr("Plans (*.json *.xlsx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PlanChoice::take);
    dialog->open();
}

void PlanChoice::take(const QString& path) {
    QString fault;
    std::optional<Choice> choice = read(path, &fault);
    if (!choice)
        return m_fault->setText(fault);
    m_choices.push_back(std::move(*choice));
    fill(static_cast<int>(m_choices.size()) - 1);
}

QByteArray PlanChoice::plan() const {
    const int index = m_box->currentIndex();
    return index > 0 && index < static_cast<int>(m_choices.size()) ? m_choices[static_cast<std::size_t>(index)].bytes
                                                                   : QByteArray();
}

} // namespace sodiem
