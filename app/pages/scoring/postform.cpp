// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/postform.h"

#include "app/i18n/shownnumber.h"
#include "app/widgets/buttonrow.h"
#include "app/widgets/faultlabel.h"
#include "app/widgets/growingedit.h"
#include "app/widgets/typedline.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace sodiem {

PostForm::PostForm(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_text(new GrowingEdit(this))
    , m_dateLabel(new QLabel(tr("Said on"), this))
    , m_date(new TypedLine(this))
    , m_fault(new FaultLabel(this))
    , m_team(new QPushButton(tr("Add the team's answer"), this))
    , m_unit(new QPushButton(tr("Add the unit's explanation"), this))
    , m_store(new QPushButton(tr("Store the correction"), this))
    , m_leave(new QPushButton(tr("Leave it as it was"), this))
    , m_buttons(new ButtonRow({m_team, m_unit}, this))
    , m_correcting(new ButtonRow({m_store, m_leave}, this)) {
    m_text->setObjectName(QStringLiteral("thread-text"));
    m_date->setObjectName(QStringLiteral("thread-date"));
    m_team->setObjectName(QStringLiteral("thread-team"));
    m_unit->setObjectName(QStringLiteral("thread-unit"));
    m_store->setObjectName(QStringLiteral("thread-store"));
    m_leave->setObjectName(QStringLiteral("thread-leave"));
    m_label->setBuddy(m_text);
    m_dateLabel->setBuddy(m_date);
    m_date->setPlaceholderText(tr("day/month/year"));
    m_date->setAccessibleName(m_dateLabel->text());
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_label, 0, 0, 1, 2);
    grid->addWidget(m_text, 1, 0, 1, 2);
    grid->addWidget(m_dateLabel, 2, 0);
    grid->addWidget(m_date, 2, 1);
    grid->addWidget(m_fault, 3, 0, 1, 2);
    grid->addWidget(m_buttons, 4, 0, 1, 2);
    grid->addWidget(m_correcting, 5, 0, 1, 2);
    connect(m_team, &QPushButton::clicked, this, [this] { mean(ThreadSide::Team); });
    connect(m_unit, &QPushButton::clicked, this, [this] { mean(ThreadSide::Unit); });
    connect(m_store, &QPushButton::clicked, this, [this] { mean(m_correctedSide); });
    connect(m_leave, &QPushButton::clicked, this, &PostForm::correctingEnded);
    connect(m_text, &GrowingEdit::left, this, &PostForm::left);
    connect(m_date, &QLineEdit::editingFinished, this, &PostForm::left);
    connect(m_text, &GrowingEdit::meant, this, [this] {
        mean(isCorrecting() ? m_correctedSide : m_stage == Stage::Self ? ThreadSide::Unit : ThreadSide::Team);
    });
    showButtons();
}

void PostForm::begin(const ThreadDraft* kept, const QString& today) {
    m_corrects = kept != nullptr ? kept->corrects : QString();
    m_correctedSide = kept != nullptr ? kept->side : ThreadSide::Unit;
    m_text->setPlainText(kept != nullptr ? kept->text : QString());
    m_date->showStored(shownDate(today), kept != nullptr ? &kept->date : nullptr);
    m_fault->setText({});
    showButtons();
}

void PostForm::beginCorrecting(const ThreadPost& post) {
    m_corrects = post.id;
    m_correctedSide = post.words.side;
    m_text->setPlainText(post.words.text);
    m_date->showStored(shownDate(post.words.date));
    m_fault->setText({});
    showButtons();
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

void PostForm::setStage(Stage stage) {
    m_stage = stage;
    showButtons();
}

void PostForm::showButtons() {
    m_team->setVisible(m_stage != Stage::Self);
    m_buttons->setVisible(!isCorrecting());
    m_correcting->setVisible(isCorrecting());
    m_label->setText(isCorrecting()  ? tr("Corrected words")
            : m_stage == Stage::Self ? tr("Explanation of the unit")
                                     : tr("Further explanation or answer"));
    m_text->setAccessibleName(m_label->text());
}

void PostForm::setWritable(bool writable) { setVisible(writable); }

void PostForm::showFault(const QString& sentence) { m_fault->setText(sentence); }

ThreadDraft PostForm::draft() const { return {m_text->text(), m_date->text(), m_corrects, m_correctedSide}; }

void PostForm::mean(ThreadSide side) { Q_EMIT meant(side, m_text->text(), m_date->text(), m_corrects); }

} // namespace sodiem
