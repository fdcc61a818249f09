// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/thumbnail.h"

#include "app/preview/previewreader.h"
#include "app/preview/previewtext.h"
#include "app/widgets/faultlabel.h"

#include <utility>

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace sodiem {

Thumbnail::Thumbnail(const EvidenceStore& store, const Language& language, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_language(language)
    , m_reader(new PreviewReader(this))
    , m_picture(new QLabel(this))
    , m_text(new QLabel(this))
    , m_warning(new FaultLabel(this)) {
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setToolTip(tr("Click to look at it page by page"));
    m_picture->setCursor(Qt::PointingHandCursor);
    m_picture->hide();
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_text);
    words->addWidget(m_warning);
    words->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(m_reader, &PreviewReader::finished, this, &Thumbnail::take);
}

void Thumbnail::show(const EvidenceDocument& document) {
    const bool same = document.sha256 == m_document.sha256;
    m_document = document;
    if (same && m_preview.state != FilePreview::State::Lost)
        return;
    m_preview = {};
    m_unread = true;
    if (isVisible())
        read();
}

void Thumbnail::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_unread)
        read();
}

// The room of the picture stays, so that what is below does not jump.
void Thumbnail::read() {
    m_unread = false;
    m_picture->setPixmap({});
    m_text->setText(readingText());
    m_warning->setText({});
    m_reader->read(
        {m_store, m_document.sha256, m_document.shownName(), 0, QSize(side, side) * devicePixelRatioF()});
}

void Thumbnail::take(const FilePreview& preview) {
    m_preview = preview;
    QPixmap picture = QPixmap::fromImage(preview.image);
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(picture);
    m_picture->setFixedSize(side + 4, side + 4);
    m_picture->setVisible(preview.isShown());
    const QString problem = previewProblem(preview, m_document, m_language);
    m_text->setText(problem.isEmpty() ? previewFacts(preview, m_document, m_language) : problem);
    m_warning->setText(previewWarning(preview));
}

QString Thumbnail::text() const { return m_text->text(); }

void Thumbnail::mouseReleaseEvent(QMouseEvent* event) {
    if (m_picture->geometry().contains(event->position().toPoint()))
        Q_EMIT openWanted();
}

} // namespace sodiem
