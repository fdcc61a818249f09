// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/models/evidencemodel.h"
#include "app/pages/scoring/evidencebox.h"
#include "app/pages/scoring/evidencechooser.h"
#include "app/session/session.h"
#include "app/widgets/messagestrip.h"

#include <QClipboard>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

// The ways to attach: choosing, dropping, using what the unit has already.
namespace sodiem {

QStringList draggedFiles(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

void EvidenceBox::attachFiles(const QStringList& paths) {
    if (m_shown)
        attachFiles(*m_shown, paths);
}

void EvidenceBox::attachFiles(const EntryPlace& place, const QStringList& paths) {
    if (isSurvey(place))
        return sayProblem(tr("Survey results need no evidence; nothing was attached."));
    m_strip->say(MessageStrip::Tone::Notice, {});
    m_intake->take(place, paths);
}

void EvidenceBox::paste() {
    if (!takesFiles())
        return;
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (copied == nullptr)
        return;
    if (const QStringList paths = draggedFiles(copied); !paths.isEmpty())
        return attachFiles(paths);
    const QImage picture = qvariant_cast<QImage>(copied->imageData());
    if (picture.isNull())
        return m_strip->say(
            MessageStrip::Tone::Notice, tr("The clipboard holds neither a file nor a picture to attach."));
    const QString moment = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss.zzz"));
    const QString path = m_pasted.filePath(tr("Picture %1").arg(moment) + QStringLiteral(".png"));
    if (!picture.save(path))
        return sayProblem(tr("The picture could not be stored for want of room; nothing was attached."));
    attachFiles({path});
}

void EvidenceBox::chooseFiles() {
    const QString begin = m_folder.isEmpty() ? QFileInfo(m_place.session.path()).absolutePath() : m_folder;
    auto* dialog = new QFileDialog(this, tr("Attach files"), begin);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setOption(QFileDialog::HideNameFilterDetails);
    dialog->setNameFilter(evidenceFilter(tr("Documents and pictures")));
    // Chosen for the leaf that was shown, whatever the person looks at by then.
    connect(dialog, &QFileDialog::filesSelected, this, [this, place = m_shown](const QStringList& paths) {
        if (!place || paths.isEmpty())
            return;
        m_folder = QFileInfo(paths.first()).absolutePath();
        attachFiles(*place, paths);
    });
    dialog->open();
}

// The folder of files was lost, or the book renamed without it: it can be found from here.
void EvidenceBox::offerFinding() {
    const Status ready = m_shown && m_place.session.isWritable() ? m_place.session.evidenceReady() : Status(Done{});
    const bool findable = !ready && ready.error().code == ErrorCode::EvidenceFolderMissing;
    m_lost->say(MessageStrip::Tone::Problem, ready ? QString() : sentence(ready.error()),
        findable ? tr("Find the folder…") : QString());
}

void EvidenceBox::findFolder() {
    auto* dialog = new QFileDialog(
        this, tr("Evidence folder of this book"), QFileInfo(m_place.session.path()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &EvidenceBox::adoptFolder);
    dialog->open();
}

void EvidenceBox::adoptFolder(const QString& path) {
    const Status adopted = m_place.session.adoptEvidence(path);
    if (adopted)
        m_strip->say(MessageStrip::Tone::Notice, tr("The evidence folder is in its place again."));
    else
        sayProblem(sentence(adopted.error()));
}

void EvidenceBox::chooseOfUnit() {
    if (!takesFiles())
        return;
    const EntryPlace place = *m_shown;
    const Session& session = m_place.session;
    std::vector<EvidenceRow> rows
        = evidenceForLeaf(session.campaign(), session.evidence(), place.unit, place.leaf);
    if (rows.empty())
        return m_strip->say(MessageStrip::Tone::Notice,
            tr("No other item of this unit has a document that is not here already."));
    auto* dialog = new EvidenceChooser(std::move(rows), m_place.language, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, place] {
        const QStringList chosen = dialog->chosen();
        const Status done = m_place.commands.link(place.unit, {place.leaf}, chosen);
        if (!done)
            return sayProblem(sentence(done.error()));
        select(chosen.value(0));
    });
    dialog->open();
}

void EvidenceBox::dragEnterEvent(QDragEnterEvent* event) {
    if (!takesFiles() || draggedFiles(event->mimeData()).isEmpty())
        return event->ignore();
    setDragged(true);
    event->setDropAction(Qt::CopyAction); // never a move: the person keeps the file
    event->accept();
}

void EvidenceBox::dragLeaveEvent(QDragLeaveEvent*) { setDragged(false); }

void EvidenceBox::dropEvent(QDropEvent* event) {
    setDragged(false);
    const QStringList paths = draggedFiles(event->mimeData());
    if (paths.isEmpty())
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    attachFiles(paths);
}

void EvidenceBox::setDragged(bool dragged) {
    m_dragged = dragged;
    update();
}

void EvidenceBox::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (!m_dragged)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace sodiem
