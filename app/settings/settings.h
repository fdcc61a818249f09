// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/campaign/stage.h"

#include <memory>

#include <QByteArray>
#include <QStringList>

class QSettings;

namespace sodiem {

enum class Theme { System, Light, Dark };

// Who works at this computer, as every event will say.
struct Person {
    QString name;
    QString role; // "Tổ thẩm định số 3"; may be empty
    Stage stage = Stage::Appraised; // the step this person scores at

    bool operator==(const Person&) const = default;
    bool isKnown() const { return !name.isEmpty(); }
};

// What the program remembers for a user, typed, over a store that is handed in: the user's own file, or one
// of a test. Settings never hold data of a book.
class Settings {
public:
    static constexpr int leastFontPercent = 80;
    static constexpr int mostFontPercent = 200;
    static constexpr int mostRecentBooks = 8;

    explicit Settings(std::unique_ptr<QSettings> store);
    static std::unique_ptr<QSettings> userStore(); // the user's own file
    ~Settings();

    Language::Code language() const; // Vietnamese unless chosen otherwise
    void setLanguage(Language::Code code);
    Theme theme() const;
    void setTheme(Theme theme);
    int fontPercent() const; // 80–200
    void setFontPercent(int percent);
    Person person() const;
    void setPerson(const Person& person);
    QStringList recentBooks() const; // newest first; those that are gone are not left out
    void addRecentBook(const QString& path);
    void removeRecentBook(const QString& path);
    // Where the work in a book stopped, for those who take it up again.
    struct Place {
        QString unit; // code
        QString leaf; // ref
    };
    Place placeIn(const QString& bookPath) const; // empty: never worked in
    void setPlaceIn(const QString& bookPath, const Place& place);
    // Where what was typed for a book and waits is kept, beside the user's own file.
    QString draftFile(const QString& bookPath) const;
    // The book whose answers are suggested in another; empty: none was chosen.
    QString lastYearOf(const QString& bookPath) const;
    void setLastYearOf(const QString& bookPath, const QString& lastYear);
    // What the columns of a table with these heads were said to be, by column, for a criteria set; empty: never
    // seen. Tables come again every month in the same shape.
    QStringList tableColumns(const QString& setId, const QStringList& heads) const;
    void setTableColumns(const QString& setId, const QStringList& heads, const QStringList& uses);
    // Places and sizes of windows, splitters and columns, by a name of the widget's own.
    QByteArray layout(const QString& name) const;
    void setLayout(const QString& name, const QByteArray& state);

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace sodiem
