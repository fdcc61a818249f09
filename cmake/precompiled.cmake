# Qt's and the standard library's headers are two thirds of what compiling a file of ours costs; each layer's are
# compiled once. Files still name every header they use: lint and readers go by that.
option(SODIEM_PRECOMPILED_HEADERS "Compile the headers of Qt and the standard library once per layer" ON)

set(sodiem_core_headers <algorithm> <array> <functional> <map> <memory> <optional> <set> <string> <utility>
    <variant> <vector> <QByteArray> <QDate> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray>
    <QJsonDocument> <QJsonObject> <QList> <QObject> <QString> <QStringList> <QStringView>)
set(sodiem_app_headers ${sodiem_core_headers} <QCoreApplication> <QFont> <QGuiApplication> <QImage> <QPainter>)
set(sodiem_window_headers ${sodiem_app_headers} <QAbstractItemModel> <QApplication> <QComboBox> <QDialog>
    <QHBoxLayout> <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit> <QPushButton> <QTableView> <QToolButton>
    <QTreeView> <QVBoxLayout> <QWidget>)

# Gives the target the headers of its layer (core, app or window); with a second name, those that a target with the
# same compiler flags has already compiled.
function(sodiem_precompile target layer)
    if(NOT SODIEM_PRECOMPILED_HEADERS)
        return()
    endif()
    if(ARGC GREATER 2 AND NOT target STREQUAL ARGV2)
        target_precompile_headers(${target} REUSE_FROM ${ARGV2})
    else()
        target_precompile_headers(${target} PRIVATE ${sodiem_${layer}_headers})
    endif()
endfunction()
