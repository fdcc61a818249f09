// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/reader.h"
#include "support/catch.h"

#include <QStringList>

// Criteria sets for tests, written as the JSON an office would write; a set has one area, one criterion and
// the leaves given. "" in a table of entries stands for nothing.
namespace oneleaf {

inline QByteArray withQuotes(QByteArray text) { return text.replace('\'', '"'); }

// {'kind': …} and further members of the leaf, in single quotes: "'rule': {…}, 'inputs': […]".
inline QByteArray leafJson(const QByteArray& ref, const QByteArray& maximum, const QByteArray& members) {
    return withQuotes("{'ref':'" + ref + "','parent':'1','title':{'vi':'Lá','en':'Leaf'},'maximum':'"
        + maximum + "'," + members + "}");
}

struct SetOptions {
    QByteArray maximum = "2"; // of the part and the area
    QByteArray decimals = "2";
    QByteArray policy = "drop";
    QByteArray facts = "[]";
    QByteArray more = ""; // further top members, each ended by a comma
};

inline QByteArray setJson(const QByteArray& leaves, const SetOptions& options = {}) {
    return withQuotes("{'format':'sodiem-criteria/"
                      "1','id':'test','version':1,'year':2018,'title':{'vi':'Thử','en':'Test'},"
                      "'appliesTo':['ward'],'decimals':"
               + options.decimals + ",'parts':[{'id':'appraisal','maximum':'" + options.maximum
               + "'}],'facts':" + options.facts + ",'notApplicable':'" + options.policy + "'," + options.more
               + "'ranking':{'groups':['all'],'ties':'shared','compare':'exact'},'classes':[],'nodes':["
                 "{'ref':'1','parent':null,'part':'appraisal','title':{'vi':'Lĩnh "
                 "vực','en':'Area'},'maximum':'"
               + options.maximum + "'},")
        + leaves + withQuotes("]}");
}

inline sodiem::CriteriaSet read(const QByteArray& json) {
    sodiem::CriteriaReading reading = sodiem::readCriteria(json);
    for (const sodiem::Error& fault : reading.faults)
        UNSCOPED_INFO(static_cast<int>(fault.code)
            << " " << fault.place.node.toStdString() << ": " << fault.args.join(u'|').toStdString());
    REQUIRE(reading.set.has_value());
    return std::move(*reading.set);
}

inline QByteArray inputs(const QStringList& names) {
    QByteArray list;
    for (const QString& name : names)
        list += (list.isEmpty() ? "" : ",") + QByteArray("{'name':'") + name.toLatin1()
            + "','type':'integer','label':{'vi':'Số','en':'Number'}}";
    return "'inputs':[" + list + "]";
}

} // namespace oneleaf
