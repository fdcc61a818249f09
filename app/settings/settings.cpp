// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include "core/base/sha256.h"
#include "core/base/text.h"

#include <QFileInfo>
#include <QSettings>

namespace sodiem {
namespace {

const QString keyLanguage = QStringLiteral("language");
const QString keyTheme = QStringLiteral("theme");
const QString keyFont = QStringLiteral("fontPercent");
const QString keyRecent = QStringLiteral("recentBooks");
const QString keyName = QStringLiteral("person/name");
const QString keyRole = QStringLiteral("person/role");
const QString keyStage = QStringLiteral("person/stage");

// The heads may be long, and hold what a key must not.
QString tableKey(const QString& setId, const QStringList& heads) {
    const Digest digest = sha256(heads.join(QChar(0x1F)).toUtf8());
    return QStringLiteral("tables/") + toHex(sha256(setId.toUtf8())).left(16) + u'-' + toHex(digest).left(32);
}

QString bookKey(const QString& bookPath) {
    return toHex(sha256(QFileInfo(bookPath).absoluteFilePath().toUtf8())).left(32);
}

QString placeKey(const QString& bookPath) { return QStringLiteral("places/") + bookKey(bookPath); }
QString lastYearKey(const QString& bookPath) { return QStringLiteral("lastYear/") + bookKey(bookPath); }

} // namespace

Settings::Settings(std::unique_ptr<QSettings> store) : m_store(std::move(store)) { }
Settings::~Settings() = default;

std::unique_ptr<QSettings> Settings::userStore() {
    return std::make_unique<QSettings>(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("sodiem"), QStringLiteral("sodiem"));
}

Language::Code Settings::language() const {
    return m_store->value(keyLanguage).toString() == u"en" ? Language::Code::English
                                                           : Language::Code::Vietnamese;
}

void Settings::setLanguage(Language::Code code) {
    m_store->setValue(
        keyLanguage, code == Language::Code::English ? QStringLiteral("en") : QStringLiteral("vi"));
}

Theme Settings::theme() const {
    const QString theme = m_store->value(keyTheme).toString();
    return theme == u"light" ? Theme::Light : theme == u"dark" ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme) {
    m_store->setValue(keyTheme,
        theme == Theme::Light      ? QStringLiteral("light")
            : theme == Theme::Dark ? QStringLiteral("dark")
                                   : QStringLiteral("system"));
}

int Settings::fontPercent() const {
    return std::clamp(m_store->value(keyFont, 100).toInt(), leastFontPercent, mostFontPercent);
}

void Settings::setFontPercent(int percent) {
    m_store->setValue(keyFont, std::clamp(percent, leastFontPercent, mostFontPercent));
}

Person Settings::person() const {
    return {cleaned(m_store->value(keyName).toString()), cleaned(m_store->value(keyRole).toString()),
        stageFromId(m_store->value(keyStage).toString()).value_or(Stage::Appraised)};
}

void Settings::setPerson(const Person& person) {
    m_store->setValue(keyName, cleaned(person.name));
    m_store->setValue(keyRole, cleaned(person.role));
    m_store->setValue(keyStage, stageId(person.stage));
}

QStringList Settings::recentBooks() const { return m_store->value(keyRecent).toStringList(); }

void Settings::addRecentBook(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList books = recentBooks();
    books.removeAll(absolute);
    books.prepend(absolute);
    m_store->setValue(keyRecent, books.mid(0, mostRecentBooks));
}

void Settings::removeRecentBook(const QString& path) {
    QStringList books = recentBooks();
    books.removeAll(path);
    m_store->setValue(keyRecent, books);
}

Settings::Place Settings::placeIn(const QString& bookPath) const {
    const QStringList place = m_store->value(placeKey(bookPath)).toStringList();
    return place.size() == 2 ? Place{place[0], place[1]} : Place();
}

void Settings::setPlaceIn(const QString& bookPath, const Place& place) {
    m_store->setValue(placeKey(bookPath), QStringList{place.unit, place.leaf});
}

QString Settings::draftFile(const QString& bookPath) const {
    return QFileInfo(m_store->fileName()).absolutePath() + QStringLiteral("/drafts/") + bookKey(bookPath)
        + QStringLiteral(".json");
}

QString Settings::lastYearOf(const QString& bookPath) const {
    return m_store->value(lastYearKey(bookPath)).toString();
}

void Settings::setLastYearOf(const QString& bookPath, const QString& lastYear) {
    if (lastYear.isEmpty())
        m_store->remove(lastYearKey(bookPath));
    else
        m_store->setValue(lastYearKey(bookPath), QFileInfo(lastYear).absoluteFilePath());
}

QStringList Settings::tableColumns(const QString& setId, const QStringList& heads) const {
    return m_store->value(tableKey(setId, heads)).toStringList();
}

void Settings::setTableColumns(const QString& setId, const QStringList& heads, const QStringList& uses) {
    m_store->setValue(tableKey(setId, heads), uses);
}

QByteArray Settings::layout(const QString& name) const {
    return m_store->value(QStringLiteral("layout/") + name).toByteArray();
}

void Settings::setLayout(const QString& name, const QByteArray& state) {
    m_store->setValue(QStringLiteral("layout/") + name, state);
}

} // namespace sodiem
