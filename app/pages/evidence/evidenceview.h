// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/documentmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace sodiem {

class DocumentTable;
class EvidenceBar;
class JobBar;
class EvidenceStore;
class MessageStrip;
class PreviewPane;
class Settings;

// The documents of a book, what is looked for among them, how they look, and what can be done with them.
// Works on plain values; EvidencePage joins it to the open book.
class EvidenceView : public QWidget {
    Q_OBJECT

public:
    EvidenceView(std::shared_ptr<const Frame> frame, const EvidenceStore& store, Settings& settings,
        const Language& language, QWidget* parent);

    void show(DocumentModel::Documents documents);
    using QWidget::show;
    EvidenceBar& bar() const { return *m_bar; }
    DocumentTable& table() const { return *m_table; }
    MessageStrip& strip() const { return *m_strip; }
    JobBar& jobs() const { return *m_jobs; }
    PreviewPane& preview() const { return *m_preview; }

Q_SIGNALS:
    void itemWanted(int unit, int leaf); // -1: whichever
    void lackingWanted();
    void documentWanted(const sodiem::EvidenceDocument& document);
    void exportWanted(std::size_t unit);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildEmpty();
    QWidget* buildList();
    void connectParts();
    void connectPreview();
    void showCurrent();
    void applyFilter();
    void showList();
    void showButtons();
    void openItem(const ListedDocument& listed);
    int unitToExport() const; // -1: it is not clear of which

    Settings& m_settings;
    QStackedWidget* m_stack;
    QLabel* m_waiting;
    MessageStrip* m_strip;
    EvidenceBar* m_bar;
    QStackedWidget* m_body;
    DocumentTable* m_table;
    QLabel* m_nothing;
    QSplitter* m_splitter;
    PreviewPane* m_preview;
    QPushButton* m_previewButton;
    QPushButton* m_open;
    QPushButton* m_item;
    QPushButton* m_export;
    QPushButton* m_lacking;
    JobBar* m_jobs;
    bool m_shownBefore = false;
};

} // namespace sodiem
