// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/evidencechooser.h"

#include "app/pages/scoring/evidencedelegate.h"
#include "core/base/text.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace sodiem {
namespace {

QString searchable(const EvidenceRow& row) {
    const EvidenceDocument& document = row.document;
    return folded(QStringList{
        document.name, document.number, document.issuer, document.abstract, row.elsewhere.join(u' ')}
                      .join(u' '));
}

} // namespace

EvidenceChooser::EvidenceChooser(std::vector<EvidenceRow> rows, const Language& language, QWidget* parent)
    : QDialog(parent)
    , m_rows(std::move(rows))
    , m_model(new EvidenceModel(language, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(tr("No document matches what you typed."), this)) {
    setWindowTitle(tr("Documents of this unit"));
    m_search->setPlaceholderText(tr("Search: number, abstract, file, item"));
    m_search->setAccessibleName(tr("Search the documents"));
    m_search->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EvidenceDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_attach = buttons->addButton(tr("Attach"), QDialogButtonBox::AcceptRole);
    m_attach->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    for (QWidget* each : {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_empty),
             static_cast<QWidget*>(m_list), static_cast<QWidget*>(buttons)})
        column->addWidget(each);
    resize(fontMetrics().averageCharWidth() * 64, 440);
    connect(m_search, &QLineEdit::textChanged, this, &EvidenceChooser::filter);
    connect(m_list, &QListView::doubleClicked, this, &QDialog::accept);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &EvidenceChooser::enableAttach);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EvidenceChooser::enableAttach);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    filter({});
}

void EvidenceChooser::filter(const QString& typed) {
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    std::vector<EvidenceRow> matching;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(matching), [&](const EvidenceRow& row) {
        const QString text = searchable(row);
        return std::all_of(
            words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
    });
    m_empty->setVisible(matching.empty());
    m_model->setRows(std::move(matching));
}

void EvidenceChooser::enableAttach() { m_attach->setEnabled(m_list->selectionModel()->hasSelection()); }

QStringList EvidenceChooser::chosen() const {
    QStringList digests;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes())
        digests << index.data(EvidenceModel::DigestRole).toString();
    return digests;
}

} // namespace sodiem
