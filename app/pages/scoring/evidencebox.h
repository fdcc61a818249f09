// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/evidenceintake.h"
#include "app/commands/workplace.h"

#include <functional>
#include <optional>

#include <QTemporaryDir>
#include <QWidget>

class QLabel;
class QMimeData;
class QPushButton;

namespace sodiem {

class ButtonRow;
class EvidenceForm;
class EvidenceList;
class EvidenceModel;
class EvidenceOpener;
class IntakeBar;
class MessageStrip;
class Thumbnail;
struct EvidenceRow;

// Tài liệu kiểm chứng of one leaf of one unit: what is attached, ways to attach more (choose, drop, use what
// the unit has already), and what is said of the selected one. Listens to the session by itself.
class EvidenceBox : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceBox(const Workplace& place, QWidget* parent = nullptr);

    void show(const std::optional<EntryPlace>& place);
    void refresh(); // the same place, new values
    void commitTyping(); // before the program ends

    // As if dropped here; or for another leaf, as when files are dropped on its row in the table.
    void attachFiles(const QStringList& paths);
    void attachFiles(const EntryPlace& place, const QStringList& paths);
    // Files or a picture from the clipboard, attached to the leaf that is shown.
    void paste();
    void adoptFolder(const QString& path); // the book's, that was lost and is found
    // What opens a copy of a document; the system's own way unless told otherwise.
    void setOpener(std::function<bool(const QString& path)> opener);

Q_SIGNALS:
    void countChanged(int documents); // attached to the leaf that is shown

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void buildActions();
    void listen();
    bool isSurvey(const EntryPlace& place) const;
    bool takesFiles() const;
    std::vector<EvidenceLink> links() const; // of the leaf that is shown
    void setDragged(bool dragged);
    QString emptyText() const;
    const EvidenceRow* current() const;
    void select(const QString& sha256);
    void showSelected();
    void chooseFiles();
    void chooseOfUnit();
    void offerFinding();
    void findFolder();
    void viewCurrent();
    void openCurrent();
    void removeCurrent();
    void tell(const EvidenceIntake::Outcome& outcome);
    void sayProblem(const QString& sentence);
    void describe(const EvidenceDocument& document);
    QString sentence(const Error& error) const;

    const Workplace m_place;
    std::optional<EntryPlace> m_shown;
    EvidenceIntake* m_intake;
    EvidenceOpener* m_opener;
    EvidenceModel* m_model;
    QLabel* m_text;
    QPushButton* m_attach;
    QPushButton* m_reuse;
    ButtonRow* m_ways;
    MessageStrip* m_strip;
    MessageStrip* m_lost; // stands while the folder of files is not in its place
    IntakeBar* m_progress;
    EvidenceList* m_list;
    Thumbnail* m_thumbnail; // of the selected document
    QPushButton* m_open;
    QPushButton* m_remove;
    ButtonRow* m_actions;
    EvidenceForm* m_form;
    QString m_folder; // where files were chosen last
    QTemporaryDir m_pasted; // pictures on their way from the clipboard into the store
    std::vector<EvidenceLink> m_links; // as they are listed
    int m_count = 0;
    bool m_dragged = false; // files hover over the box
};

// The files among what is dragged; empty: nothing to be attached.
QStringList draggedFiles(const QMimeData* data);

} // namespace sodiem
