// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "app/preview/filepreview.h"
#include "core/campaign/evidence.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace sodiem {

enum class Icon;
class FaultLabel;
class PageView;
class PreviewReader;

// Shows what a document looks like, page by page, with what is known of the file; a sentence where it cannot.
// While it is hidden nothing is read.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    PreviewPane(const EvidenceStore& store, const Language& language, QWidget* parent);

    // The same document again is read again only where its file was lost.
    void show(const EvidenceDocument& document);
    using QWidget::show;
    void clear(); // none is chosen
    void goTo(int page); // from 0; out of range: the nearest
    const FilePreview& preview() const { return m_preview; }
    PreviewReader& reader() const { return *m_reader; }
    PageView& page() const { return *m_page; }
    QString sentence() const; // what stands in place of the page; empty: the page does

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildBar();
    QToolButton* addButton(QWidget* bar, Icon shape, const QString& hint, const char* name);
    void read(int page);
    void take(const FilePreview& preview);
    void say(const QString& sentence);
    void showFacts();
    void zoom(int step); // 0: as wide as the room

    const EvidenceStore m_store;
    const Language m_language;
    PreviewReader* m_reader;
    QLabel* m_name;
    QLabel* m_facts;
    FaultLabel* m_warning;
    QStackedWidget* m_stack;
    QLabel* m_sentence;
    PageView* m_page;
    QWidget* m_bar = nullptr;
    QWidget* m_pages = nullptr; // the part of the bar for files of several pages
    QLabel* m_place = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QToolButton* m_smaller = nullptr;
    QToolButton* m_larger = nullptr;
    QToolButton* m_fit = nullptr;
    EvidenceDocument m_document;
    FilePreview m_preview;
    bool m_unread = false; // chosen while the pane was hidden
    bool m_backwards = false; // the page that is read is to be seen from its end
};

} // namespace sodiem
