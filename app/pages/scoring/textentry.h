// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/workplace.h"
#include "app/models/itemcolumn.h"
#include "app/pages/scoring/drafts.h"

namespace sodiem {

// What was typed or pasted for one item or shared figure of one unit, by field as a person writes it.
struct PlacedTexts {
    std::size_t unit = 0; // index into Frame::units
    ItemSubject subject;
    std::map<QString, QString> texts;
};

// Stores texts as one step to undo. What cannot be read or does not hold waits in the drafts with its sentence;
// the others are stored.
void enterTexts(
    const Workplace& place, Drafts& drafts, Stage stage, const std::vector<PlacedTexts>& texts);

// Adds what a person writes into a field of a leaf: as a value where it can be read, else as it is.
void addText(Draft& draft, const Node& leaf, const QString& field, const QString& typed);

// What waits for an item, by unit.
std::map<std::size_t, WaitingCells> waitingCells(
    const Workplace& place, const Drafts& drafts, const ItemSubject& subject, Stage stage);

// What waits for an item of one unit; nothing in it when nothing does.
WaitingCells waitingCell(const Workplace& place, const Drafts& drafts, std::size_t unit,
    const ItemSubject& subject, Stage stage);

} // namespace sodiem
