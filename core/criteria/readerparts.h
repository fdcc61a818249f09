// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/criteriaset.h"
#include "core/criteria/jsonfields.h"
#include "core/criteria/readfield.h"

// The steps of readCriteria, one file each; not for use outside core/criteria.
namespace sodiem::reading {

// Nodes with their tree, inherited properties and fields (which get their slots); no rules yet, because an
// expression may name an input of any leaf.
struct NodeSource {
    JsonFields json;
    int index;
};
std::vector<NodeSource> readNodes(const JsonFields& top, CriteriaSet& set, Faults& faults);
void addRuleFields(const Json& rule, Node& node, CriteriaSet& set);

// Rule, checks and examples of a leaf, with names resolved.
void readLeaf(const NodeSource& source, CriteriaSet& set);

// Parts, facts, ranking, classes, gates.
void readParts(const JsonFields& top, CriteriaSet& set);
void readFacts(const JsonFields& top, CriteriaSet& set);
void readRanking(const JsonFields& top, CriteriaSet& set);
void readClasses(const JsonFields& top, CriteriaSet& set);
void readGates(const JsonFields& top, CriteriaSet& set);

// What holds between nodes: sums, parts, reach of the rules.
void validate(const CriteriaSet& set, Faults& faults);

// The grammar of kinds that are read but not scored yet; true when it was one of them.
bool readLaterRule(const JsonFields& rule, const QString& kind);

} // namespace sodiem::reading
