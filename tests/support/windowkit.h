// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"
#include "app/widgets/faultlabel.h"
#include "support/catch.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

// What the tests of the window share.
namespace sodiem::test {

// Settings in a file of their own; gone with the value.
struct OwnSettings {
    QTemporaryDir folder;
    Settings settings{
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)};

    void know() { settings.setPerson({QStringLiteral("Nguyễn Văn An"), {}, Stage::Appraised}); }
};

// As an input method writes: QTest::keyClicks aborts on a Vietnamese letter.
inline void type(QWidget* field, const QString& text) {
    field->setFocus();
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

inline void clear(QWidget* field) {
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
}

// A key with Ctrl, which is let go of: else views take what follows for a Ctrl+click.
inline void pressCtrl(QWidget* widget, Qt::Key key) {
    QTest::keyClick(widget, key, Qt::ControlModifier);
    QTest::keyRelease(widget, Qt::Key_Control);
    QApplication::processEvents();
}

inline void click(QWidget* button) { QTest::mouseClick(button, Qt::LeftButton); }

// The sentences that stand beside fields now.
inline QString saidBeside(const QWidget& parent) {
    QStringList said;
    for (const FaultLabel* notice : parent.findChildren<FaultLabel*>())
        if (notice->isVisible())
            said << notice->text().mid(2); // after its mark
    return said.join(u'|');
}

// The first child of a kind whose accessible name or text is this, or whose label is this with a colon.
template <class Widget> Widget* named(const QWidget& parent, const char8_t* name) {
    const QString wanted = QString::fromUtf8(name);
    for (Widget* each : parent.findChildren<Widget*>()) {
        if (each->accessibleName() == wanted || each->property("text").toString() == wanted)
            return each;
    }
    for (const QLabel* label : parent.findChildren<QLabel*>())
        if (auto* field = qobject_cast<Widget*>(label->buddy()); field && label->text() == wanted + u':')
            return field;
    INFO(wanted.toStdString());
    REQUIRE(false);
    return nullptr;
}

} // namespace sodiem::test
