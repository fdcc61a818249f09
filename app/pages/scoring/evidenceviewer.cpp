// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/evidenceviewer.h"

#include "app/preview/previewpane.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace sodiem {

EvidenceViewer::EvidenceViewer(const EvidenceStore& store, const Language& language,
    const EvidenceDocument& document, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("evidence-viewer"));
    setWindowTitle(document.shownName());
    auto* pane = new PreviewPane(store, language, this);
    pane->show(document);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* program = buttons->addButton(tr("Open in its program"), QDialogButtonBox::ActionRole);
    program->setAutoDefault(false);
    connect(program, &QPushButton::clicked, this, &EvidenceViewer::programWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(pane, 1);
    column->addWidget(buttons);
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1000, 700);
    resize(room.width() * 7 / 10, room.height() * 9 / 10);
}

} // namespace sodiem
