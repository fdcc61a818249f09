// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/criteria/faultlist.h"

#include "app/i18n/errortext.h"
#include "app/widgets/faultlabel.h"
#include "app/widgets/filechoice.h"
#include "app/widgets/wordtable.h"
#include "core/base/files.h"
#include "core/criteria/reader.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace sodiem {

FaultList::FaultList(const Language& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_model(new FaultModel(language, this))
    , m_title(new RunningText(this))
    , m_fault(new FaultLabel(this)) {
    auto* table = new WordTable(QStringLiteral("set-faults"), this);
    table->setAccessibleName(tr("Faults of the file"));
    table->setModel(m_model);
    table->setLetters({24, 10, 0});
    m_title->setObjectName(QStringLiteral("faults-title"));
    auto* copied = new QPushButton(tr("Copy the list"), this);
    auto* saved = new QPushButton(tr("Save the list…"), this);
    copied->setObjectName(QStringLiteral("faults-copy"));
    for (QPushButton* button : {copied, saved})
        button->setAutoDefault(false);
    connect(copied, &QPushButton::clicked, this, &FaultList::copy);
    connect(saved, &QPushButton::clicked, this, &FaultList::askWhereTo);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(copied);
    head->addWidget(saved);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_fault);
    column->addWidget(table, 1);
}

void FaultList::show(Faults faults, const QString& source) {
    m_source = source;
    m_fault->setText({});
    const auto count = static_cast<std::int64_t>(faults.size());
    m_title->setText(faults.size() >= mostFaults
            ? tr("The file has at least %1 faults; these are the first. Nothing was changed.").arg(m_language.count(count))
            : tr("Faults of the file: %1. Mend all of them and load it again; nothing was changed.")
                  .arg(m_language.count(count)));
    m_model->show(std::move(faults));
}

void FaultList::copy() const { QGuiApplication::clipboard()->setText(m_model->text()); }

void FaultList::askWhereTo() {
    const QFileInfo file(m_source);
    const QString folder = m_source.startsWith(u"builtin:") ? QDir::homePath() : file.absolutePath();
    chooseSavePath(this,
        {tr("Save the list of faults"), QDir(folder).filePath(file.completeBaseName() + QStringLiteral("_loi.txt")),
            {tr("Text (%1)").arg(QStringLiteral("*.txt"))}},
        [this](const QString& path) { saveTo(path); });
}

void FaultList::saveTo(const QString& path) {
    const Status saved = writeFileAtomically(path, m_model->text().toUtf8());
    m_fault->setText(saved ? QString() : errorSentence(saved.error(), m_language));
}

} // namespace sodiem
