// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/namedblock.h"

#include <algorithm>

namespace sodiem {
namespace {

using Match = UnitFinder::Found::Match;

bool hasLetter(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

bool hasDigit(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

class Reader {
public:
    Reader(const TextBlock& block, const UnitFinder& finder) : m_block(block), m_finder(finder) {
        for (const QStringList& line : block)
            m_columns = std::max(m_columns, static_cast<int>(line.size()));
    }

    std::optional<NamedBlock> read() {
        m_names = columnOfNames();
        if (m_names < 0 || m_names + 1 >= m_columns)
            return std::nullopt;
        m_district = columnOfDistricts();
        for (int column = m_names + 1; column < m_columns; ++column)
            if (column != m_district && !repeatsUnit(column))
                m_figures.push_back(column);
        NamedBlock named;
        for (std::size_t i = 0; i < m_block.size(); ++i) {
            NamedBlock::Line line{cell(i, m_names), found(i), figures(i)};
            const bool empty = line.name.isEmpty() && line.figures.join(QString()).isEmpty();
            const bool headings = i == 0 && line.found.match == Match::None && !hasDigit(line.figures.join(QString()));
            if (!empty && !headings)
                named.lines.push_back(std::move(line));
        }
        return named;
    }

private:
    QString cell(std::size_t line, int column) const { return m_block[line].value(column).trimmed(); }

    bool isMost(std::size_t lines) const { return 2 * lines >= m_block.size() && lines > 0; }

    template <class Test>
    std::size_t count(Test test) const {
        std::size_t lines = 0;
        for (std::size_t i = 0; i < m_block.size(); ++i)
            lines += test(i) ? 1 : 0;
        return lines;
    }

    bool names(std::size_t line, int column) const {
        const QString text = cell(line, column);
        constexpr int wholeCode = 5; // digits; a shorter number is a figure or a running number
        return (hasLetter(text) || text.size() >= wholeCode) && m_finder.find(text).match != Match::None;
    }

    // Names before codes: they stand in nobody's figures.
    int columnOfNames() const {
        for (const bool letters : {true, false})
            for (int column = 0; column < m_columns; ++column)
                if (isMost(count([&](std::size_t i) {
                        return names(i, column) && hasLetter(cell(i, column)) == letters;
                    })))
                    return column;
        return -1;
    }

    // Beside the names: where it tells units of one name apart, or agrees with those that are told apart already.
    int columnOfDistricts() const {
        for (const int column : {m_names + 1, m_names - 1})
            if (column >= 0 && column < m_columns && isMost(count([&](std::size_t i) {
                    return hasLetter(cell(i, column))
                        && m_finder.find(cell(i, m_names), cell(i, column)).match == Match::One;
                })))
                return column;
        return -1;
    }

    UnitFinder::Found found(std::size_t line) const {
        return names(line, m_names)
            ? m_finder.find(cell(line, m_names), m_district < 0 ? QString() : cell(line, m_district))
            : UnitFinder::Found();
    }

    bool repeatsUnit(int column) const {
        return isMost(count([&](std::size_t i) { return hasLetter(cell(i, column)) && names(i, column); }));
    }

    QStringList figures(std::size_t line) const {
        QStringList texts;
        for (const int column : m_figures)
            texts << cell(line, column);
        return texts;
    }

    const TextBlock& m_block;
    const UnitFinder& m_finder;
    int m_columns = 0;
    int m_names = -1;
    int m_district = -1; // -1: there is none
    std::vector<int> m_figures;
};

} // namespace

std::optional<NamedBlock> readNamedBlock(const TextBlock& block, const UnitFinder& finder) {
    return Reader(block, finder).read();
}

} // namespace sodiem
