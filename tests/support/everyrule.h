// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sodiem::test {

// A document with every kind of rule and every key of the format, with odd texts and keys of nobody between.
inline QByteArray everyRule() {
    return R"json({"format":"sodiem-criteria/1","id":"every","version":3,"year":2025,"title":{"vi":"Bộ \"thử\"","en":"=1+1","fr":"essai"},
"note":{"vi":"dòng một\ndòng hai","en":"  leading"},"supersedes":null,"decimals":2,"notApplicable":"rescale","xOffice":{"a":[1,null,{"b":""}]},
"legalBasis":[{"document":"QĐ 1/2","date":"2025-01-05"},{"document":"#2","date":"2025-02-05","url":"x"}],
"appliesTo":["ward","commune","specialZone"],"holidays":["2025-01-01","2025-04-30"],
"parts":[{"id":"a","title":{"vi":"Thẩm định","en":"Appraisal"},"maximum":"70.00","ifMissing":"zero"},{"id":"b","maximum":"030"}],
"facts":[{"name":"ho_so","type":"integer","label":{"vi":"Hồ sơ","en":"Dossiers"},"unit":{"vi":"hồ sơ","en":"dossiers"},"min":"0","max":"1000000","typical":{"from":"10","to":"20"}},
{"name":"vung","type":"choice","label":{"vi":"Vùng","en":"Region"},"options":[{"id":"nui","label":{"vi":"Núi","en":"Hills"}},{"id":"bang","label":{"vi":"Đồng bằng","en":"Plain"},"x":1}]},
{"name":"unit_as_text","type":"decimal","label":{"vi":"a","en":"b"},"unit":"%"}],
"nodes":[
{"ref":"1","parent":null,"kind":"scored","part":"a","notApplicable":"drop","scoredBy":"unit","owner":"Sở Nội vụ","appliesTo":["ward"],"title":{"vi":"Một","en":"One"},"maximum":"20"},
{"ref":"1.1","parent":"1","title":{"vi":"Chọn","en":"Choice"},"maximum":"2","rule":{"kind":"choice","options":[{"id":"tot","label":{"vi":"Tốt","en":"Good"},"points":"2.50"},{"id":"am","label":{"vi":"Âm","en":"Bad"},"points":"-1"}]},
 "evidence":{"required":"always","typical":{"vi":"Văn bản","en":"Document"}},"guidance":{"vi":"Xem","en":"See"},"legalRef":"khoản 2 Điều 1/3","checks":[],
 "examples":[{"inputs":{"choice":"tot"},"points":"2.5","because":{"vi":"=tốt","en":"good"}},{"inputs":{"na":"1"},"points":null,"because":"plain"},{"inputs":{},"points":"0"}]},
{"ref":"1.2","parent":"1","title":{"vi":"Mục","en":"Items"},"maximum":"2","rule":{"kind":"checklist","items":[{"id":"a","label":{"vi":"A","en":"A"},"points":"1"},{"id":"b","label":{"vi":"B","en":"B"},"points":"1","why":"x"}]}},
{"ref":"1.3","parent":"1","title":{"vi":"Mức","en":"Bands"},"maximum":"2","inputs":[{"name":"lam","type":"integer","label":{"vi":"Làm","en":"Done"},"min":"0"},{"name":"loai","type":"choice","label":{"vi":"Loại","en":"Sort"},"options":[{"id":"x","label":{"vi":"X","en":"X"}}]},
 {"name":"ngay","type":"date","label":{"vi":"Ngày","en":"Day"}},{"name":"co","type":"flag","label":{"vi":"Có","en":"Yes"}},{"name":"chu","type":"text","label":{"vi":"Chữ","en":"Text"}}],
 "rule":{"kind":"bands","measure":"100 *  lam / fact.ho_so","ifUndefined":"zero","bands":[{"from":"90","points":"2"},{"from":"50","proportionTo":"100"},{"from":"0","points":"0"}]},
 "checks":[{"must":"lam <= fact.ho_so","severity":"error","text":{"vi":"Không quá","en":"Too many"}},{"must":"lam > 0","severity":"warning","text":{"vi":"a","en":"b"}}],
 "examples":[{"inputs":{"lam":"9","fact.ho_so":"10","node.1.1.x":"1","reference.index":"12.5","attribute.vung":"miền núi"},"points":"2"}]},
{"ref":"1.4","parent":"1","title":{"vi":"Mức","en":"Up"},"maximum":"2","rule":{"kind":"bands","measure":"1","bands":[{"upTo":"10","points":"2"},{"upTo":"20","points":"-1"}]}},
{"ref":"1.5","parent":"1","title":{"vi":"Tỷ lệ","en":"Share"},"maximum":"2","rule":{"kind":"proportional","measure":"1","floor":"50","full":"95.5","ifUndefined":"fullMarks"}},
{"ref":"1.6","parent":"1","title":{"vi":"Dồn","en":"Accrual"},"maximum":"2","rule":{"kind":"accrual","measure":"1","base":{"upTo":"10","points":"1"},"step":{"each":"5","points":"0.5","count":"proportional"},"cap":"2",
 "scale":{"attribute":"vùng","factors":[{"value":"miền núi","factor":"0.5"},{"value":"007","factor":"1"}]}}},
{"ref":"1.7","parent":"1","title":{"vi":"Nội suy","en":"Interpolate"},"maximum":"2","rule":{"kind":"interpolate","measure":"1","points":[{"at":"0","points":"0"},{"at":"100","points":"2"}]}},
{"ref":"1.8","parent":"1","title":{"vi":"Trừ","en":"Deduct"},"maximum":"2","notApplicable":"forbidden","rule":{"kind":"deduction","from":"2","floor":"-1","each":[{"input":"lan","points":"0.25"}]}},
{"ref":"1.9","parent":"1","title":{"vi":"Hạn","en":"Deadline"},"maximum":"2","rule":{"kind":"deadline","items":[{"input":"ngay","none":{"vi":"Không có","en":"None"},"due":"2025-12-15"},{"input":"hai","none":{"vi":"Không có văn bản hai","en":"No second one"},"due":"fact.han","allow":"5"}],"days":"working","onTime":"2","late":[{"upToDays":"5","points":"1"},{"upToDays":"10","points":"0.5"}],"ifMissing":"0","combine":"average"}},
{"ref":"2","parent":null,"kind":"scored","part":"b","scoredBy":"survey","title":{"vi":"Hai","en":"Two"},"maximum":"10"},
{"ref":"2.1","parent":"2","title":{"vi":"Khảo sát","en":"Survey"},"maximum":"5","rule":{"kind":"survey","options":[{"id":"1","label":{"vi":"Tốt","en":"Good"},"share":"100"},{"id":"2","label":{"vi":"Không ý kiến","en":"None"},"share":null}],
 "groups":[{"id":"dan","label":{"vi":"Dân","en":"People"},"weight":"2"},{"id":"dn","weight":"1"}],"combine":"weighted","ifGroupEmpty":"leaveOut"}},
{"ref":"2.2","parent":"2","title":{"vi":"Thang","en":"Scale"},"maximum":"5","rule":{"kind":"survey","scale":{"min":"1","max":"5","zeroAt":"1"},"groups":[{"id":"g"}],"combine":"pooled"}},
{"ref":"3","parent":null,"kind":"bonus","title":{"vi":"Thưởng","en":"Bonus"},"maximum":"3"},
{"ref":"3.1","parent":"3","scoredBy":"leader","title":{"vi":"Tay","en":"Manual"},"maximum":"3","rule":{"kind":"manual","min":"-1","max":"3","step":"0.25"}},
{"ref":"4","parent":null,"kind":"penalty","title":{"vi":"Trừ","en":"Penalty"},"maximum":"3"},
{"ref":"4.1","parent":"4","scoredBy":"computed","title":{"vi":"Hơn","en":"Better"},"maximum":"3","rule":{"kind":"improvement","measure":"reference.index - 1","ifUndefined":"zero","ifNoReference":"notApplicable","bands":[{"from":"5","points":"3"},{"from":"-5","points":"0"}],"other":{"deep":[{"er":"1"}]}},"evidence":{"required":"never"},"xNode":"kept"}],
"gates":[{"id":"g1","title":{"vi":"Kỷ luật","en":"Discipline"},"inputs":[{"name":"ky_luat","type":"flag","label":{"vi":"Kỷ luật","en":"Disciplined"}},{"name":"muc","type":"choice","label":{"vi":"Mức","en":"Grade"},"options":[{"id":"nhe","label":{"vi":"Nhẹ","en":"Light"}}]}],
 "when":"ky_luat = 1","then":[{"zero":"1.1"},{"classAtMost":"fair"}]},{"id":"1","when":"1 = 1","then":[{"zero":"1.2","also":"x"}]}],
"ranking":{"groups":["district","kind","all"],"ties":"keys","tieKeys":[{"part":"a"},{"node":"1.1"},"name"],"compare":"exact","x":[]},
"classBasis":"arisenPoints","classes":[{"id":"good","name":{"vi":"Tốt","en":"Good"},"from":"80"},{"id":"fair","name":{"vi":"Khá","en":"Fair"},"above":"50.0"}]})json";
}

} // namespace sodiem::test
