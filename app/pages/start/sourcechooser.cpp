// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start/sourcechooser.h"

#include "app/widgets/faultlabel.h"
#include "app/widgets/runningtext.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>

namespace sodiem {

SourceChooser::SourceChooser(const std::vector<Choice>& choices, const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
    , m_fileChoice(new QRadioButton(words.fileChoice))
    , m_file(new RunningText)
    , m_found(new RunningText)
    , m_fault(new FaultLabel) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const Choice& choice : choices) {
        m_choices.emplace_back(new QRadioButton(choice.label), choice.source);
        column->addWidget(m_choices.back().first);
    }
    auto* choose = new QPushButton(tr("Choose…"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_fileChoice);
    row->addWidget(choose);
    row->addWidget(m_file, 1);
    column->addLayout(row);
    column->addSpacing(4);
    column->addWidget(m_found);
    column->addWidget(m_fault);
    column->addStretch();
    m_file->setTextFormat(Qt::PlainText);
    m_found->setTextFormat(Qt::PlainText);
    if (!m_choices.empty())
        m_choices.front().first->setChecked(true);
    for (const auto& [button, source] : m_choices)
        connect(button, &QRadioButton::toggled, this, [this](bool on) { on ? adapt() : void(); });
    connect(m_fileChoice, &QRadioButton::toggled, this, [this](bool on) { on ? adapt() : void(); });
    connect(choose, &QPushButton::clicked, this, &SourceChooser::askForFile);
    for (const auto& [button, source] : m_choices)
        connect(button, &QRadioButton::clicked, this, [this] { m_isChosen = true; });
    connect(m_fileChoice, &QRadioButton::clicked, this, [this] { m_isChosen = true; });
}

void SourceChooser::propose(const QString& source) {
    for (const auto& [button, of] : m_choices)
        if (of == source && !m_isChosen)
            button->setChecked(true);
}

QString SourceChooser::current() const {
    for (const auto& [button, source] : m_choices)
        if (button->isChecked())
            return source;
    return m_path;
}

void SourceChooser::askForFile() {
    auto* dialog = new QFileDialog(this, m_words.dialogTitle,
        m_path.isEmpty() ? QDir::homePath() : QFileInfo(m_path).absolutePath(), m_words.dialogFilter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SourceChooser::takeFile);
    dialog->open();
}

void SourceChooser::takeFile(const QString& path) {
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(QDir::toNativeSeparators(path));
    if (m_fileChoice->isChecked())
        adapt(); // the same file may have been mended meanwhile
    m_fileChoice->setChecked(true);
}

void SourceChooser::adapt() {
    tellFound({});
    Q_EMIT chosen(current());
}

void SourceChooser::tellFound(const QString& sentence) {
    m_found->setText(sentence);
    m_found->setVisible(!sentence.isEmpty());
    m_fault->setText({});
}

void SourceChooser::tellFault(const QString& sentence) {
    tellFound({});
    m_fault->setText(sentence);
}

} // namespace sodiem
