// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "app/preview/filepreview.h"
#include "core/campaign/evidence.h"

#include <QWidget>

class QLabel;

namespace sodiem {

class FaultLabel;
class PreviewReader;

// The first page of a document, small, with what is known of the file beside it; a click on it asks to see
// more of it. While it is hidden nothing is read.
class Thumbnail : public QWidget {
    Q_OBJECT

public:
    static constexpr int side = 96; // the longer one of the picture

    Thumbnail(const EvidenceStore& store, const Language& language, QWidget* parent);

    // The same document again is read again only where its file was lost.
    void show(const EvidenceDocument& document);
    using QWidget::show;
    const FilePreview& preview() const { return m_preview; }
    PreviewReader& reader() const { return *m_reader; }
    QString text() const; // what stands beside the picture

Q_SIGNALS:
    void openWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void read();
    void take(const FilePreview& preview);

    const EvidenceStore m_store;
    const Language m_language;
    PreviewReader* m_reader;
    QLabel* m_picture;
    QLabel* m_text;
    FaultLabel* m_warning;
    EvidenceDocument m_document;
    FilePreview m_preview;
    bool m_unread = false; // chosen while this was hidden
};

} // namespace sodiem
