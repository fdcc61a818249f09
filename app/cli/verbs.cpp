// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

namespace sodiem::cli {
namespace {

Verb verb(const char* name, const char* usage, const char* help, int least, int most,
    std::vector<Option> options, int (*run)(Session&, const Arguments&)) {
    Verb made{
        QString::fromLatin1(name), QString::fromLatin1(usage), help, least, most, std::move(options), {}};
    if (run != nullptr)
        made.run = run;
    return made;
}

Option value(const char* name, bool required = false, bool repeatable = false) {
    return {QString::fromLatin1(name), true, required, repeatable};
}

Option flag(const char* name) { return {QString::fromLatin1(name), false, false, false}; }

std::vector<Verb> bookVerbs() {
    return {
        verb("new",
            "BOOK --year Y --units FILE|builtin:NAME --criteria FILE|builtin:NAME "
            "[--criteria ...] "
            "[--plan FILE|builtin:NAME] [--title T]",
            QT_TRANSLATE_NOOP("Command line", "makes a new book; the file must not exist"), 1, 1,
            {value("--year", true), value("--units", true), value("--criteria", true, true), value("--title"),
                value("--plan")},
            newBook),
        verb("sample", "BOOK [--units N] [--seed S]",
            QT_TRANSLATE_NOOP("Command line", "fills an empty book with invented figures, marked as such"), 1,
            1, {value("--units"), value("--seed")}, sample),
        verb("enter", "BOOK FILE.csv --stage self|appraised|reappraised|council --person NAME",
            QT_TRANSLATE_NOOP("Command line", "enters rows unit,node,input,value[,note], all or none"), 2, 2,
            {value("--stage", true), value("--person", true)}, enter),
        verb("entries", "BOOK [--stage S]",
            QT_TRANSLATE_NOOP("Command line",
                "writes the entries as the same CSV; without a stage, what counts officially"),
            1, 1, {value("--stage")}, entries),
        verb("survey", "BOOK FILE.csv",
            QT_TRANSLATE_NOOP(
                "Command line", "enters survey counts unit,node,option,count[,group], all or none"),
            2, 2, {value("--person")}, survey),
        verb("rank", "BOOK [--stage S] [--group district|kind|all] [--set ID] [-o FILE.csv|.json|.xlsx|.pdf]",
            QT_TRANSLATE_NOOP("Command line", "ranks the units; with a group, inside each group"), 1, 1,
            {value("--stage"), value("--group"), value("--set"), value("-o")}, rank),
        verb("reference", "BOOK [FILE.csv] [--person NAME]",
            QT_TRANSLATE_NOOP("Command line",
                "enters results of last year from rows unit,name,value, all or none: the name is index, "
                "total, "
                "a part, a criterion, or a name that the set reads; an empty value clears; without a file, "
                "writes them as the same CSV"),
            1, 2, {value("--person")}, reference),
        verb("scores", "BOOK [--unit CODE] [--stage S] [--set ID] [--json]",
            QT_TRANSLATE_NOOP("Command line", "writes every score with how it came about"), 1, 1,
            {value("--unit"), value("--stage"), value("--set"), flag("--json")}, scores),
        verb("scorecards", "BOOK [--unit CODE]... [--stage S] [--set ID] -o FILE.pdf | --each FOLDER",
            QT_TRANSLATE_NOOP("Command line", "prints scorecards into one PDF, or one PDF each"), 1, 1,
            {value("--unit", false, true), value("--stage"), value("--set"), value("-o"), value("--each")},
            scorecards),
        verb("criteria check", "FILE|builtin:NAME",
            QT_TRANSLATE_NOOP("Command line",
                "reads a criteria set from JSON or XLSX, runs its worked examples, names every fault"),
            1, 1, {}, checkCriteria),
        verb("criteria convert", "FILE|builtin:NAME OUT.xlsx|OUT.json, or template OUT.xlsx",
            QT_TRANSLATE_NOOP("Command line",
                "writes a criteria set as a workbook to be edited, or a workbook that has no fault as JSON; "
                "with the word template, an empty workbook that explains itself"),
            2, 2, {}, convertCriteria),
        verb("criteria load", "BOOK FILE|builtin:NAME --person NAME",
            QT_TRANSLATE_NOOP("Command line",
                "takes a newer version of one of the book's criteria sets into use and writes what moved as "
                "CSV"),
            2, 2, {value("--person", true)}, loadCriteria),
        verb("plan", "BOOK [--as-of DATE] [--figures] [--json] [-o FILE.csv|.json|.xlsx]",
            QT_TRANSLATE_NOOP("Command line",
                "measures the targets of the book's plan, as of the latest period entered; with --figures, "
                "writes what was entered as the CSV that plan enter reads"),
            1, 1, {value("--as-of"), value("-o"), flag("--json"), flag("--figures")}, plan),
        verb("plan check", "FILE|builtin:NAME [--criteria FILE|builtin:NAME]",
            QT_TRANSLATE_NOOP("Command line",
                "reads a plan from JSON or XLSX and names every fault; what it draws from communes is looked "
                "up in the criteria set"),
            1, 1, {value("--criteria")}, checkPlan),
        verb("plan enter", "BOOK FILE.csv [--person NAME]",
            QT_TRANSLATE_NOOP("Command line",
                "enters rows target,unit,period,figure,value[,note][,evidence], all or none: the unit is a "
                "code, or whole for the city's own figures; the period a quarter (2018-Q3) or a day "
                "(2018-09-30); an empty value clears"),
            2, 2, {value("--person")}, enterPlan),
        verb("check", "BOOK",
            QT_TRANSLATE_NOOP("Command line", "verifies the book and says how complete it is"), 1, 1, {},
            check),
    };
}

// Verbs of later versions: known, so that a script gets a sentence instead of a riddle.
std::vector<Verb> laterVerbs() {
    std::vector<Verb> later;
    for (const char* name : {"robustness", "key", "pack", "merge", "differences", "seal", "verify"})
        later.push_back(verb(name, "", "", 0, 0, {}, nullptr));
    return later;
}

} // namespace

const std::vector<Verb>& verbs() {
    static const std::vector<Verb> all = [] {
        std::vector<Verb> list = bookVerbs();
        for (Verb& later : laterVerbs())
            list.push_back(std::move(later));
        return list;
    }();
    return all;
}

} // namespace sodiem::cli
