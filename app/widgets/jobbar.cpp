// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/jobbar.h"

#include "app/i18n/errortext.h"
#include "app/settings/settings.h"
#include "app/widgets/icons.h"

#include <utility>

#include <QAccessible>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

namespace sodiem {
namespace {

void openPath(const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }

} // namespace

JobBar::JobBar(const Settings& settings, QWidget* parent)
    : QFrame(parent)
    , m_settings(settings)
    , m_language(settings.language())
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_openFile(new QPushButton(this))
    , m_openFolder(new QPushButton(this))
    , m_dismiss(new QToolButton(this)) {
    build();
    retranslate();
    hide();
    connect(m_cancel, &QPushButton::clicked, this, &JobBar::cancel);
    connect(m_openFile, &QPushButton::clicked, this, [this] { openPath(m_task.path); });
    connect(m_openFolder, &QPushButton::clicked, this,
        [this] { openPath(m_task.isFolder ? m_task.path : QFileInfo(m_task.path).absolutePath()); });
    connect(m_dismiss, &QToolButton::clicked, this, &JobBar::hide);
}

void JobBar::build() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    m_dismiss->setAutoRaise(true);
    m_dismiss->setIcon(icon(Icon::Close));
    m_dismiss->setIconSize({20, 20}); // to be hit with a mouse of an old laptop
    row->addWidget(m_progress);
    row->addWidget(m_text, 1);
    for (QWidget* button : std::initializer_list<QWidget*>{m_openFile, m_openFolder, m_cancel, m_dismiss})
        row->addWidget(button);
}

void JobBar::retranslate() {
    setAccessibleName(tr("Printing and export"));
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_openFile->setText(tr("Open file"));
    m_openFolder->setText(tr("Open folder"));
    m_dismiss->setToolTip(tr("Hide this message"));
    m_dismiss->setAccessibleName(tr("Hide this message"));
}

void JobBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_language = Language(m_settings.language());
    retranslate();
}

QString JobBar::text() const { return m_text->text(); }

void JobBar::run(FileTask task) {
    m_task = std::move(task);
    m_job = new Job(this);
    connect(m_job, &Job::progressed, this, &JobBar::showProgress);
    connect(m_job, &Job::finished, this, &JobBar::end);
    m_progress->setRange(0, 0);
    setButtons(true, false);
    m_text->setText(tr("Preparing…"));
    show();
    m_job->start(std::move(m_task.work));
    Q_EMIT busyChanged();
}

void JobBar::follow(const QString& counted, std::function<void()> cancelled) {
    m_task.counted = counted;
    m_cancelled = std::move(cancelled);
    m_progress->setRange(0, 0);
    setButtons(true, false);
    m_text->setText(tr("Preparing…"));
    show();
    Q_EMIT busyChanged();
}

void JobBar::cancel() {
    if (!isBusy())
        return;
    if (m_cancelled)
        m_cancelled();
    else
        m_job->cancel();
    m_cancel->setEnabled(false);
    m_text->setText(tr("Cancelling…"));
}

void JobBar::showProgress(int done, int all) {
    if (!isBusy())
        return;
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    if (m_cancel->isEnabled())
        m_text->setText(m_task.counted.arg(m_language.count(done), m_language.count(all)));
}

void JobBar::end(const Status& status) {
    m_job->deleteLater();
    m_job = nullptr;
    if (status) {
        tell((m_task.isFolder ? tr("The files are in the folder %1.") : tr("Saved to %1."))
                 .arg(QDir::toNativeSeparators(m_task.path)));
        setButtons(false, true);
    } else {
        fail(status.error());
    }
    Q_EMIT ended(status);
    Q_EMIT busyChanged();
}

void JobBar::fail(const Error& error) {
    tell(errorSentence(error, m_language));
}

void JobBar::tell(const QString& sentence) {
    m_cancelled = nullptr;
    setButtons(false, false);
    m_text->setText(sentence);
    show();
    QAccessibleEvent changed(m_text, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void JobBar::setButtons(bool running, bool written) {
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_cancel->setEnabled(running);
    m_openFile->setVisible(written && !m_task.isFolder);
    m_openFolder->setVisible(written);
    m_dismiss->setVisible(!running);
}

} // namespace sodiem
