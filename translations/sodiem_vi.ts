<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>Alerts</name>
    <message>
        <source>%1 items are not scored; deadline %2: %3</source>
        <translation>Còn %1 tiêu chí chưa chấm; hạn %2: %3</translation>
    </message>
    <message>
        <source>Two computers hold different values of this shared figure</source>
        <translation>Hai máy có giá trị khác nhau của số liệu chung này</translation>
    </message>
    <message>
        <source>Two computers hold different counts of the survey</source>
        <translation>Hai máy có số phiếu điều tra khác nhau</translation>
    </message>
    <message>
        <source>Two computers hold different values (step: %1)</source>
        <translation>Hai máy có giá trị khác nhau (bước: %1)</translation>
    </message>
    <message>
        <source>Contradiction: %1</source>
        <translation>Mâu thuẫn: %1</translation>
    </message>
    <message>
        <source>To be looked at: %1</source>
        <translation>Cần xem lại: %1</translation>
    </message>
    <message>
        <source>Claimed %1, given %2, of at most %3 points</source>
        <translation>Tự đánh giá %1, được chấm %2, điểm tối đa %3</translation>
    </message>
    <message>
        <source>%1 points without a document</source>
        <translation>%1 điểm chưa có tài liệu</translation>
    </message>
    <message>
        <source>“%1” is also evidence of %2</source>
        <translation>“%1” cũng là tài liệu kiểm chứng của %2</translation>
    </message>
    <message>
        <source>“%1” is also evidence of %2 and %3 other units</source>
        <translation>“%1” cũng là tài liệu kiểm chứng của %2 và %3 đơn vị khác</translation>
    </message>
    <message>
        <source>“%1” is dated %2, outside the period scored</source>
        <translation>“%1” ghi ngày %2, ngoài kỳ chấm điểm</translation>
    </message>
    <message>
        <source>Deadline near or past</source>
        <translation>Sắp hoặc quá hạn</translation>
    </message>
    <message>
        <source>Differing values</source>
        <translation>Giá trị khác biệt</translation>
    </message>
    <message>
        <source>Contradicting figures</source>
        <translation>Số liệu mâu thuẫn</translation>
    </message>
    <message>
        <source>Far from the claim</source>
        <translation>Chênh lệch lớn với tự đánh giá</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Thiếu tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>Same file elsewhere</source>
        <translation>Tệp dùng ở nhiều đơn vị</translation>
    </message>
    <message>
        <source>Dated outside the period</source>
        <translation>Tài liệu ngoài kỳ chấm điểm</translation>
    </message>
    <message>
        <source>Units with items not scored while the deadline is near or past</source>
        <translation>Đơn vị còn tiêu chí chưa chấm khi sắp hoặc đã quá hạn của bước</translation>
    </message>
    <message>
        <source>Items and figures on which two computers differ; nothing counts there</source>
        <translation>Tiêu chí và số liệu có giá trị khác nhau giữa hai máy; chưa được tính điểm</translation>
    </message>
    <message>
        <source>Items whose figures contradict each other or the shared figures</source>
        <translation>Tiêu chí có số liệu mâu thuẫn với nhau hoặc với số liệu chung</translation>
    </message>
    <message>
        <source>Items given points far from those the unit claims</source>
        <translation>Tiêu chí có điểm chênh lệch lớn so với điểm đơn vị tự đánh giá</translation>
    </message>
    <message>
        <source>Items with points whose evidence the criteria set asks for is not there</source>
        <translation>Tiêu chí có điểm nhưng chưa có tài liệu kiểm chứng mà bộ tiêu chí yêu cầu</translation>
    </message>
    <message>
        <source>Files that are evidence of several units</source>
        <translation>Tệp tài liệu kiểm chứng được dùng ở nhiều đơn vị</translation>
    </message>
    <message>
        <source>Items whose evidence is dated before or after the period scored</source>
        <translation>Tiêu chí có tài liệu kiểm chứng ban hành trước hoặc sau kỳ chấm điểm</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>còn %1 ngày</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>quá hạn %1 ngày</translation>
    </message>
    <message>
        <source>Claimed without a document, and the unit has not explained why</source>
        <translation>Tự chấm có điểm mà không có tài liệu, đơn vị chưa giải trình</translation>
    </message>
    <message>
        <source>The points are no longer those of the record signed on %1</source>
        <translation>Điểm nay khác biên bản đã ký ngày %1</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Chưa giải trình</translation>
    </message>
    <message>
        <source>Other than signed</source>
        <translation>Khác biên bản đã ký</translation>
    </message>
    <message>
        <source>Items claimed without the evidence they need, for which the unit owes an explanation</source>
        <translation>Mục tự chấm có điểm mà thiếu tài liệu kiểm chứng cần có, đơn vị phải giải trình</translation>
    </message>
    <message>
        <source>Items whose points changed after the record of the visit was signed</source>
        <translation>Mục có điểm thay đổi sau khi ký biên bản kiểm tra</translation>
    </message>
    <message>
        <source>Claimed %1, given %2, and no reason is written</source>
        <translation>Tự chấm %1, chấm %2 mà chưa ghi lý do</translation>
    </message>
    <message>
        <source>Reason missing</source>
        <translation>Thiếu lý do</translation>
    </message>
    <message>
        <source>Items given other points than the unit claims without a reason</source>
        <translation>Mục chấm khác điểm tự chấm mà chưa ghi lý do</translation>
    </message>
    <message>
        <source>Signed on %1; the signed copy is not attached</source>
        <translation>Đã ký ngày %1; chưa có bản đã ký</translation>
    </message>
    <message>
        <source>No signed copy</source>
        <translation>Chưa có bản đã ký</translation>
    </message>
    <message>
        <source>Units whose record of the visit is signed while no scan of it is attached</source>
        <translation>Đơn vị có biên bản kiểm tra đã ký mà chưa đính kèm bản quét</translation>
    </message>
    <message>
        <source>Record of the visit</source>
        <translation>Biên bản kiểm tra</translation>
    </message>
    <message>
        <source>Scored by the rule before version %1 of the criteria set</source>
        <translation>Chấm theo cách chấm trước phiên bản %1 của bộ tiêu chí</translation>
    </message>
    <message>
        <source>To be appraised anew</source>
        <translation>Cần thẩm định lại</translation>
    </message>
    <message>
        <source>Items entered before a new version of the criteria set changed how they are scored</source>
        <translation>Các mục đã nhập trước khi phiên bản mới của bộ tiêu chí thay đổi cách chấm</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message>
        <source>%1 evidence files are whole.</source>
        <translation>%1 tệp tài liệu kiểm chứng còn nguyên vẹn.</translation>
    </message>
    <message>
        <source>%1, version %2: %3 nodes, %4 scored criteria, %5 worked examples hold; digest %6</source>
        <translation>%1, phiên bản %2: %3 mục, %4 tiêu chí chấm điểm, %5 ví dụ đều đúng; mã nội dung %6</translation>
    </message>
    <message>
        <source>Exit code 0: done; 1: the work failed, nothing was changed; 2: wrong usage.</source>
        <translation>Mã kết thúc 0: xong; 1: không thực hiện được, chưa có gì thay đổi; 2: dùng sai lệnh.</translation>
    </message>
    <message>
        <source>Scores communes on administrative reform, ranks them and prints the result.</source>
        <translation>Chấm điểm cải cách hành chính cấp xã, xếp hạng và in kết quả.</translation>
    </message>
    <message>
        <source>The book holds: structure, objects, %1 events in unbroken chains, projections as computed; %2 of %3 units are complete.</source>
        <translation>Sổ nguyên vẹn: cấu trúc, tài liệu gốc, %1 lần ghi nối tiếp không đứt, số liệu tổng hợp khớp; %2/%3 đơn vị đủ điểm.</translation>
    </message>
    <message>
        <source>The figures are invented for demonstration.</source>
        <translation>Số liệu giả định để minh họa.</translation>
    </message>
    <message>
        <source>enters rows unit,node,input,value[,note], all or none</source>
        <translation>nhập các dòng unit,node,input,value[,note], nhập hết hoặc không nhập dòng nào</translation>
    </message>
    <message>
        <source>enters survey counts unit,node,option,count[,group], all or none</source>
        <translation>nhập số phiếu điều tra unit,node,option,count[,group], nhập hết hoặc không nhập dòng nào</translation>
    </message>
    <message>
        <source>fills an empty book with invented figures, marked as such</source>
        <translation>ghi số liệu giả định vào sổ trống, có đánh dấu</translation>
    </message>
    <message>
        <source>give either -o FILE.pdf or --each FOLDER</source>
        <translation>ghi một trong hai: -o TỆP.pdf hoặc --each THƯ_MỤC</translation>
    </message>
    <message>
        <source>language of messages; papers are always Vietnamese</source>
        <translation>ngôn ngữ của thông báo; giấy tờ in ra luôn bằng tiếng Việt</translation>
    </message>
    <message>
        <source>makes a new book; the file must not exist</source>
        <translation>lập sổ mới; tệp chưa được có sẵn</translation>
    </message>
    <message>
        <source>prints scorecards into one PDF, or one PDF each</source>
        <translation>in phiếu chấm điểm vào một tệp PDF, hoặc mỗi đơn vị một tệp</translation>
    </message>
    <message>
        <source>ranks the units; with a group, inside each group</source>
        <translation>xếp hạng các đơn vị; có nhóm thì xếp trong từng nhóm</translation>
    </message>
    <message>
        <source>the option %1 is missing; see --help</source>
        <translation>thiếu tùy chọn %1; xem --help</translation>
    </message>
    <message>
        <source>the option %1 is not known here; see --help</source>
        <translation>lệnh này không có tùy chọn %1; xem --help</translation>
    </message>
    <message>
        <source>the option %1 needs a value; see --help</source>
        <translation>tùy chọn %1 cần một giá trị; xem --help</translation>
    </message>
    <message>
        <source>the option %1 stands twice; give it once</source>
        <translation>tùy chọn %1 ghi hai lần; chỉ ghi một lần</translation>
    </message>
    <message>
        <source>verifies the book and says how complete it is</source>
        <translation>kiểm tra sổ và cho biết đã đủ điểm đến đâu</translation>
    </message>
    <message>
        <source>writes every score with how it came about</source>
        <translation>xuất điểm từng tiêu chí kèm cách tính</translation>
    </message>
    <message>
        <source>writes the entries as the same CSV; without a stage, what counts officially</source>
        <translation>xuất số liệu ra CSV cùng dạng; không ghi bước thì xuất số liệu đang tính chính thức</translation>
    </message>
    <message>
        <source>“%1” comes with a later version; see --help for what there is</source>
        <translation>“%1” sẽ có ở phiên bản sau; xem --help để biết các lệnh hiện có</translation>
    </message>
    <message>
        <source>“%1” is not a year; write four digits, for example 2018</source>
        <translation>“%1” không phải năm; ghi bốn chữ số, ví dụ 2018</translation>
    </message>
    <message>
        <source>“%1” takes other arguments; see --help</source>
        <translation>lệnh “%1” cần các tham số khác; xem --help</translation>
    </message>
    <message>
        <source>%1, version %2: %3 targets in %4 areas, %5 quantities, %6 of them drawn from communes; digest %7</source>
        <translation>%1, phiên bản %2: %3 chỉ tiêu thuộc %4 lĩnh vực, %5 số đo, trong đó %6 số đo lấy số liệu cấp xã; mã băm %7</translation>
    </message>
    <message>
        <source>“%1” is not a date; write year-month-day, for example 2018-09-30</source>
        <translation>“%1” không phải là ngày; hãy viết năm-tháng-ngày, ví dụ 2018-09-30</translation>
    </message>
    <message>
        <source>measures the targets of the book&apos;s plan, as of the latest period entered; with --figures, writes what was entered as the CSV that plan enter reads</source>
        <translation>đo các chỉ tiêu kế hoạch của sổ, tính đến kỳ báo cáo mới nhất đã nhập; với --figures thì ghi số liệu đã nhập thành CSV mà plan enter đọc được</translation>
    </message>
    <message>
        <source>reads a plan from JSON or XLSX and names every fault; what it draws from communes is looked up in the criteria set</source>
        <translation>đọc kế hoạch từ JSON hoặc XLSX và nêu mọi lỗi; số liệu lấy từ cấp xã được tra trong bộ tiêu chí</translation>
    </message>
    <message>
        <source>enters rows target,unit,period,figure,value[,note][,evidence], all or none: the unit is a code, or whole for the city&apos;s own figures; the period a quarter (2018-Q3) or a day (2018-09-30); an empty value clears</source>
        <translation>nhập các dòng target,unit,period,figure,value[,note][,evidence], tất cả hoặc không dòng nào: unit là mã đơn vị, hoặc whole cho số liệu của chính Thành phố; period là quý (2018-Q3) hoặc ngày (2018-09-30); value để trống thì xóa số liệu</translation>
    </message>
    <message>
        <source>The set has %1 faults; “criteria check” names them in the workbook.</source>
        <translation>Bộ tiêu chí có %1 lỗi; lệnh “criteria check” sẽ chỉ ra từng lỗi trong sổ tính.</translation>
    </message>
    <message>
        <source>“%1” is neither .xlsx nor .json; let the second name end in one of them (an empty template in .xlsx)</source>
        <translation>“%1” không phải .xlsx hay .json; tên thứ hai phải kết thúc bằng một trong hai đuôi này (mẫu trống thì .xlsx)</translation>
    </message>
    <message>
        <source>enters results of last year from rows unit,name,value, all or none: the name is index, total, a part, a criterion, or a name that the set reads; an empty value clears; without a file, writes them as the same CSV</source>
        <translation>nhập kết quả năm trước từ các dòng unit,name,value, tất cả hoặc không dòng nào: name là index, total, mã phần điểm, số tiêu chí hoặc tên mà bộ tiêu chí có dùng; value để trống thì xóa; không có tệp thì xuất ra đúng CSV đó</translation>
    </message>
    <message>
        <source>reads a criteria set from JSON or XLSX, runs its worked examples, names every fault</source>
        <translation>đọc bộ tiêu chí từ JSON hoặc XLSX, tính thử các ví dụ, nêu mọi lỗi</translation>
    </message>
    <message>
        <source>writes a criteria set as a workbook to be edited, or a workbook that has no fault as JSON; with the word template, an empty workbook that explains itself</source>
        <translation>ghi bộ tiêu chí thành sổ tính để sửa, hoặc ghi sổ tính không có lỗi thành JSON; với từ template thì ghi một sổ tính mẫu trống có sẵn hướng dẫn</translation>
    </message>
    <message>
        <source>takes a newer version of one of the book&apos;s criteria sets into use and writes what moved as CSV</source>
        <translation>đưa phiên bản mới của một bộ tiêu chí vào sổ và xuất những thay đổi thành CSV</translation>
    </message>
    <message>
        <source>%1 results are to be appraised anew.</source>
        <translation>Còn %1 kết quả cần thẩm định lại.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 is less than the least allowed, %2; correct the figure</source>
        <translation>%1 nhỏ hơn mức thấp nhất được nhập là %2; sửa lại số liệu</translation>
    </message>
    <message>
        <source>%1 is more than the most allowed, %2; correct the figure</source>
        <translation>%1 lớn hơn mức cao nhất được nhập là %2; sửa lại số liệu</translation>
    </message>
    <message>
        <source>%1 is not a multiple of the step %2; correct the points</source>
        <translation>%1 không đúng bước điểm %2; sửa lại điểm</translation>
    </message>
    <message>
        <source>%1 must be a whole number or a text in quotation marks; write &quot;%1&quot;</source>
        <translation>%1 phải là số nguyên hoặc đặt trong dấu nháy kép; viết &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1; correct the figures</source>
        <translation>%1; sửa lại số liệu</translation>
    </message>
    <message>
        <source>a number is missing; enter it</source>
        <translation>thiếu một con số; hãy nhập số</translation>
    </message>
    <message>
        <source>another program is writing to the book; wait a moment and try again</source>
        <translation>chương trình khác đang ghi vào sổ; chờ một lát rồi thử lại</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>so sánh nối tiếp</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>bản sao</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>lồng nhau quá sâu</translation>
    </message>
    <message>
        <source>end</source>
        <translation>kết thúc tệp</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>lần ghi thứ %1</translation>
    </message>
    <message>
        <source>files that end in “%1” are not taken as evidence; use PDF, a photo, or a Word, Excel, PowerPoint, OpenDocument, text or ZIP file</source>
        <translation>không nhận tệp có đuôi “%1” làm tài liệu kiểm chứng; dùng tệp PDF, ảnh, Word, Excel, PowerPoint, OpenDocument, văn bản thuần hoặc ZIP</translation>
    </message>
    <message>
        <source>header</source>
        <translation>phần đầu</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>số nguyên</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>là thư mục</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>tệp nhật ký ghi</translation>
    </message>
    <message>
        <source>key</source>
        <translation>tên khóa</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>list</source>
        <translation>danh sách</translation>
    </message>
    <message>
        <source>list of objects</source>
        <translation>danh sách đối tượng</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>danh sách văn bản</translation>
    </message>
    <message>
        <source>long</source>
        <translation>quá dài</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>không phải tệp</translation>
    </message>
    <message>
        <source>nothing has been entered at this stage yet</source>
        <translation>chưa có số liệu ở bước này</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>number as text</source>
        <translation>số đặt trong dấu nháy kép</translation>
    </message>
    <message>
        <source>object</source>
        <translation>đối tượng</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>tài liệu gốc</translation>
    </message>
    <message>
        <source>operand</source>
        <translation>số hoặc tên</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>phép tính</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>trang dữ liệu</translation>
    </message>
    <message>
        <source>projections</source>
        <translation>số liệu tổng hợp</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>cấu trúc</translation>
    </message>
    <message>
        <source>somebody has changed it since, so “%1” cannot be undone; enter it anew</source>
        <translation>nội dung này đã có người sửa sau đó nên không hoàn tác được “%1”; hãy nhập lại</translation>
    </message>
    <message>
        <source>text</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>the book cannot be read or written (%1); check the disk and try again</source>
        <translation>không đọc hoặc ghi được sổ (%1); kiểm tra ổ đĩa rồi thử lại</translation>
    </message>
    <message>
        <source>the book has entries already; invented figures go only into an empty book</source>
        <translation>sổ đã có số liệu; chỉ lập số liệu giả định trong sổ trống</translation>
    </message>
    <message>
        <source>the book is damaged (%1) and was left untouched; open the newest copy in its backup folder</source>
        <translation>sổ bị hỏng (%1) và được giữ nguyên; mở bản sao lưu mới nhất trong thư mục sao lưu của sổ</translation>
    </message>
    <message>
        <source>the book is open in another program (%1 on %2); close it there first</source>
        <translation>sổ đang mở ở chương trình khác (%1, máy %2); đóng ở đó trước</translation>
    </message>
    <message>
        <source>the book may only be read; copy it to a folder you may write to</source>
        <translation>sổ chỉ được đọc; chép sang thư mục được phép ghi</translation>
    </message>
    <message>
        <source>the book was written by a newer version of the program (%1, this one knows %2); update the program</source>
        <translation>sổ do phiên bản mới hơn của chương trình ghi (%1, chương trình này đọc đến %2); cập nhật chương trình</translation>
    </message>
    <message>
        <source>the content is not that of a “%1” file; open the file in its own program and save it again</source>
        <translation>nội dung không phải của tệp “%1”; mở tệp bằng đúng chương trình của nó rồi lưu lại</translation>
    </message>
    <message>
        <source>the criteria of the part “%1” add up to %2 points, its maximum is %3; correct one of them</source>
        <translation>các tiêu chí của phần “%1” cộng lại được %2 điểm, điểm tối đa ghi %3; sửa cho khớp</translation>
    </message>
    <message>
        <source>the criteria set is for none of the kinds of units in the list; choose another</source>
        <translation>bộ tiêu chí không áp dụng cho loại đơn vị nào trong danh sách; chọn bộ khác</translation>
    </message>
    <message>
        <source>the criterion belongs to no part of the points; give its area a “part”</source>
        <translation>tiêu chí không thuộc phần điểm nào; ghi “part” cho lĩnh vực</translation>
    </message>
    <message>
        <source>the criterion has neither parts of its own nor a rule; add a rule</source>
        <translation>tiêu chí không có tiêu chí thành phần cũng không có cách tính điểm; thêm “rule”</translation>
    </message>
    <message>
        <source>the criterion has parts of its own and a rule; remove the rule</source>
        <translation>tiêu chí đã có tiêu chí thành phần thì không có cách tính riêng; bỏ “rule”</translation>
    </message>
    <message>
        <source>the data is nested more than %1 levels deep; simplify the file</source>
        <translation>dữ liệu lồng nhau quá %1 tầng; đơn giản hóa tệp</translation>
    </message>
    <message>
        <source>the disk is full, nothing was changed; free some space and try again</source>
        <translation>ổ đĩa đã đầy, chưa có gì thay đổi; giải phóng dung lượng rồi thử lại</translation>
    </message>
    <message>
        <source>the evidence folder belongs to another book; move it away and put the right one in its place</source>
        <translation>thư mục tài liệu kiểm chứng là của sổ khác; chuyển thư mục này đi và đặt đúng thư mục vào chỗ đó</translation>
    </message>
    <message>
        <source>the evidence folder of this book is missing; put it back beside the book, under this name</source>
        <translation>không thấy thư mục tài liệu kiểm chứng của sổ; đặt lại thư mục cạnh sổ, đúng tên này</translation>
    </message>
    <message>
        <source>the evidence “%1” is damaged in the evidence folder; add the file again</source>
        <translation>tệp của tài liệu kiểm chứng “%1” trong thư mục tài liệu bị hỏng; đính kèm lại tệp này</translation>
    </message>
    <message>
        <source>the evidence “%1” is missing from the evidence folder; add the file again</source>
        <translation>thiếu tệp của tài liệu kiểm chứng “%1” trong thư mục tài liệu; đính kèm lại tệp này</translation>
    </message>
    <message>
        <source>the expression “%1” cannot be read (%2, column %3); correct it</source>
        <translation>không đọc được biểu thức “%1” (%2, cột %3); sửa lại</translation>
    </message>
    <message>
        <source>the figures of “%1” are too large to compute with; check them</source>
        <translation>số liệu của “%1” quá lớn, không tính được; kiểm tra lại</translation>
    </message>
    <message>
        <source>the file cannot be read (%1); check that you may open it</source>
        <translation>không đọc được tệp (%1); kiểm tra quyền mở tệp</translation>
    </message>
    <message>
        <source>the file cannot be written (%1); choose another place</source>
        <translation>không ghi được tệp (%1); chọn nơi khác để ghi</translation>
    </message>
    <message>
        <source>the file changed while it was read; close the program that writes it and try again</source>
        <translation>tệp bị thay đổi trong khi đọc; đóng chương trình đang ghi tệp rồi làm lại</translation>
    </message>
    <message>
        <source>the file does not exist; check the name and the folder</source>
        <translation>không có tệp này; kiểm tra tên tệp và thư mục</translation>
    </message>
    <message>
        <source>the file exists already; choose another name</source>
        <translation>đã có tệp mang tên này; chọn tên khác</translation>
    </message>
    <message>
        <source>the file holds no rows; nothing was entered</source>
        <translation>tệp không có dòng nào; chưa nhập gì</translation>
    </message>
    <message>
        <source>the file is empty; choose another one</source>
        <translation>tệp rỗng; chọn tệp khác</translation>
    </message>
    <message>
        <source>the file is empty; the first row must name the columns</source>
        <translation>tệp không có nội dung; dòng đầu phải ghi tên các cột</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB; check that it is the right file</source>
        <translation>tệp lớn hơn %1 MiB; kiểm tra có đúng tệp cần dùng không</translation>
    </message>
    <message>
        <source>the first row must name the columns %1; correct the header</source>
        <translation>dòng đầu phải ghi tên các cột %1; sửa lại dòng đầu</translation>
    </message>
    <message>
        <source>the folder cannot be written (%1); choose another place</source>
        <translation>không ghi được vào thư mục (%1); chọn nơi khác</translation>
    </message>
    <message>
        <source>the font %1 is missing; install the program again</source>
        <translation>thiếu phông chữ %1; cài đặt lại chương trình</translation>
    </message>
    <message>
        <source>the input “%1” is used by no rule or check; use it or remove it</source>
        <translation>số liệu “%1” không dùng trong cách tính hay phép kiểm tra nào; dùng hoặc bỏ đi</translation>
    </message>
    <message>
        <source>the key “%1” stands twice in one object; remove one</source>
        <translation>khóa “%1” ghi hai lần trong một đối tượng; bỏ bớt một</translation>
    </message>
    <message>
        <source>the name of the person who enters is missing; give it with --person</source>
        <translation>thiếu tên người nhập; ghi sau --person</translation>
    </message>
    <message>
        <source>the parent unit %1 does not stand before this row; add it or correct the code</source>
        <translation>chưa có đơn vị cấp trên %1 ở các dòng trước; thêm dòng hoặc sửa mã</translation>
    </message>
    <message>
        <source>the parent “%1” stands after its child; move it up</source>
        <translation>mục cha “%1” đứng sau mục con; chuyển lên trước</translation>
    </message>
    <message>
        <source>the parts add up to %1 points, the maximum is %2; correct one of them</source>
        <translation>các mục con cộng lại được %1 điểm, điểm tối đa ghi %2; sửa cho khớp</translation>
    </message>
    <message>
        <source>the quotation marks do not match; check this row</source>
        <translation>dấu nháy kép không khớp; kiểm tra lại dòng này</translation>
    </message>
    <message>
        <source>the row has %2 cells instead of %1; check the commas</source>
        <translation>dòng có %2 ô thay vì %1 ô; kiểm tra lại các dấu phẩy</translation>
    </message>
    <message>
        <source>the rule gives at most %1 points, the maximum is %2; correct one of them</source>
        <translation>cách tính cho nhiều nhất %1 điểm, điểm tối đa ghi %2; sửa cho khớp</translation>
    </message>
    <message>
        <source>the set has no criteria; add them under “nodes”</source>
        <translation>bộ tiêu chí chưa có tiêu chí nào; thêm vào “nodes”</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save the file as UTF-8 and try again</source>
        <translation>nội dung không phải mã UTF-8; lưu lại tệp theo mã UTF-8 rồi thử lại</translation>
    </message>
    <message>
        <source>the text is not valid JSON, expected here: %1; correct the file</source>
        <translation>nội dung không đúng dạng JSON, chỗ này cần: %1; sửa lại tệp</translation>
    </message>
    <message>
        <source>the unit %1 has no name; enter it</source>
        <translation>đơn vị %1 chưa có tên; hãy ghi tên</translation>
    </message>
    <message>
        <source>the unit %1 is not scored by this criteria set; enter commune-level units</source>
        <translation>đơn vị %1 không thuộc diện chấm điểm của bộ tiêu chí; nhập đơn vị cấp xã</translation>
    </message>
    <message>
        <source>the unit code %1 stands twice; keep one row</source>
        <translation>mã đơn vị %1 ghi hai lần; giữ lại một dòng</translation>
    </message>
    <message>
        <source>the values of “%1” are in the wrong order or out of range; put them right</source>
        <translation>các giá trị của “%1” sai thứ tự hoặc ngoài khoảng cho phép; sắp xếp lại</translation>
    </message>
    <message>
        <source>the work was cancelled; nothing was changed</source>
        <translation>đã hủy theo yêu cầu; chưa có gì thay đổi</translation>
    </message>
    <message>
        <source>the worked example does not fit the criterion (%1); correct the example</source>
        <translation>ví dụ không khớp với tiêu chí (%1); sửa lại ví dụ</translation>
    </message>
    <message>
        <source>there are more than %2 “%1”; shorten the file</source>
        <translation>có quá %2 “%1”; rút gọn tệp</translation>
    </message>
    <message>
        <source>there is no commune-level unit in the list; add wards, communes or townships</source>
        <translation>danh sách không có đơn vị cấp xã; thêm xã, phường, thị trấn</translation>
    </message>
    <message>
        <source>there is no criterion “%1” in the set; correct the reference</source>
        <translation>bộ tiêu chí không có mục “%1”; sửa lại ký hiệu</translation>
    </message>
    <message>
        <source>there is no group of respondents “%1” here; correct the name</source>
        <translation>mục này không có nhóm người trả lời “%1”; sửa lại tên</translation>
    </message>
    <message>
        <source>there is no input “%1” here; correct the name</source>
        <translation>mục này không có số liệu “%1”; sửa lại tên</translation>
    </message>
    <message>
        <source>there is no option “%1” here; correct the name</source>
        <translation>mục này không có phương án “%1”; sửa lại tên</translation>
    </message>
    <message>
        <source>there is no part “%1”; correct the name or add it under “parts”</source>
        <translation>không có phần điểm “%1”; sửa tên hoặc thêm vào “parts”</translation>
    </message>
    <message>
        <source>there is no shared fact “%1”; correct the name</source>
        <translation>không có số liệu chung “%1”; sửa lại tên</translation>
    </message>
    <message>
        <source>there is no unit with the code “%1” in this book; correct the code</source>
        <translation>sổ không có đơn vị mang mã “%1”; sửa lại mã</translation>
    </message>
    <message>
        <source>there is nothing built in with the name “%1”; known are: %2</source>
        <translation>không có dữ liệu dựng sẵn tên “%1”; hiện có: %2</translation>
    </message>
    <message>
        <source>this is a copy of another book; choose a copy of this book</source>
        <translation>đây là bản sao của sổ khác; chọn bản sao của sổ này</translation>
    </message>
    <message>
        <source>this is not a criteria set of format sodiem-criteria/1 (found: “%1”); choose a criteria file</source>
        <translation>đây không phải bộ tiêu chí dạng sodiem-criteria/1 (tệp ghi: “%1”); chọn đúng tệp bộ tiêu chí</translation>
    </message>
    <message>
        <source>this is not a scoring book; choose a file that ends in .sodiem</source>
        <translation>đây không phải sổ chấm điểm; chọn tệp có đuôi .sodiem</translation>
    </message>
    <message>
        <source>two values differ for %1; settle the difference first</source>
        <translation>%1 có hai giá trị khác nhau; xử lý khác biệt trước</translation>
    </message>
    <message>
        <source>value</source>
        <translation>giá trị</translation>
    </message>
    <message>
        <source>version</source>
        <translation>phiên bản</translation>
    </message>
    <message>
        <source>worked example %1 says %2 points, the rule gives %3; correct one of them</source>
        <translation>ví dụ %1 ghi %2 điểm, cách tính cho %3 điểm; sửa cho khớp</translation>
    </message>
    <message>
        <source>“%1” %2 has more than %3 decimals; round it</source>
        <translation>“%1” %2 có quá %3 chữ số thập phân; làm tròn lại</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways; write the decimals with one mark and no thousands separator</source>
        <translation>“%1” có thể hiểu hai cách; chỉ dùng một dấu thập phân, bỏ dấu phân cách hàng nghìn</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”; correct the value</source>
        <translation>“%1” không thể là “%2”; sửa lại giá trị</translation>
    </message>
    <message>
        <source>“%1” depends on itself; remove the circle</source>
        <translation>“%1” phụ thuộc vào chính nó; bỏ vòng lặp</translation>
    </message>
    <message>
        <source>“%1” does not apply to the unit %2; remove the row</source>
        <translation>mục “%1” không áp dụng cho đơn vị %2; bỏ dòng này</translation>
    </message>
    <message>
        <source>“%1” has more than %2 decimals; round it as the set prescribes</source>
        <translation>“%1” có quá %2 chữ số thập phân; làm tròn theo quy định của bộ tiêu chí</translation>
    </message>
    <message>
        <source>“%1” has more than %2 digits; check the figure</source>
        <translation>“%1” có quá %2 chữ số; kiểm tra lại số liệu</translation>
    </message>
    <message>
        <source>“%1” is missing or empty; add it</source>
        <translation>thiếu hoặc để trống “%1”; hãy bổ sung</translation>
    </message>
    <message>
        <source>“%1” is neither 1 nor 0; write 1 for yes, 0 for no</source>
        <translation>“%1” không phải 1 hoặc 0; ghi 1 là có, 0 là không</translation>
    </message>
    <message>
        <source>“%1” is not a kind of unit; use ward, commune, township, special_zone and the like</source>
        <translation>“%1” không phải loại đơn vị; dùng ward, commune, township, special_zone…</translation>
    </message>
    <message>
        <source>“%1” is not a node that stands before; correct the reference</source>
        <translation>chưa có mục “%1” ở phía trước; sửa lại ký hiệu</translation>
    </message>
    <message>
        <source>“%1” is not a number of units from 1 to %2</source>
        <translation>“%1” không phải số đơn vị từ 1 đến %2</translation>
    </message>
    <message>
        <source>“%1” is not a ranking group; use district, kind or all</source>
        <translation>“%1” không phải nhóm xếp hạng; dùng district, kind hoặc all</translation>
    </message>
    <message>
        <source>“%1” is not a stage; use self, appraised, reappraised or council</source>
        <translation>“%1” không phải bước chấm; dùng self, appraised, reappraised hoặc council</translation>
    </message>
    <message>
        <source>“%1” is not a unit code; use letters, digits, point, hyphen or underscore</source>
        <translation>“%1” không phải mã đơn vị; chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối, gạch dưới</translation>
    </message>
    <message>
        <source>“%1” is not a whole number; enter it without decimals</source>
        <translation>“%1” không phải số nguyên; nhập số không có phần thập phân</translation>
    </message>
    <message>
        <source>“%1” is not scored by the survey; use the verb enter</source>
        <translation>mục “%1” không chấm bằng điều tra xã hội học; dùng lệnh enter</translation>
    </message>
    <message>
        <source>“%1” is not scored itself, its parts are; enter the parts</source>
        <translation>mục “%1” không chấm trực tiếp; nhập cho các tiêu chí thành phần</translation>
    </message>
    <message>
        <source>“%1” is scored by the survey, never by the commune itself; remove the row</source>
        <translation>mục “%1” chấm bằng điều tra xã hội học, đơn vị không tự chấm; bỏ dòng này</translation>
    </message>
    <message>
        <source>“%1” must be: %2; correct the value</source>
        <translation>“%1” phải là: %2; sửa lại giá trị</translation>
    </message>
    <message>
        <source>“%1” needs a reason; write it in the column note</source>
        <translation>“%1” phải kèm lý do; ghi vào cột note</translation>
    </message>
    <message>
        <source>“%1…” is longer than %2 characters; shorten it</source>
        <translation>“%1…” dài quá %2 ký tự; hãy viết ngắn lại</translation>
    </message>
    <message>
        <source>“%2” cannot serve as “%1”; use letters, digits and underscore, starting with a letter, no reserved word</source>
        <translation>không dùng được “%2” làm “%1”; dùng chữ không dấu, chữ số, gạch dưới, bắt đầu bằng chữ và không trùng từ dành riêng</translation>
    </message>
    <message>
        <source>“%2” in “%1” is no input, fact or criterion; correct the name</source>
        <translation>“%2” trong “%1” không phải số liệu hay tiêu chí nào; sửa lại tên</translation>
    </message>
    <message>
        <source>“%2” stands twice among “%1”; give each its own name</source>
        <translation>“%2” ghi hai lần trong “%1”; đặt tên khác nhau</translation>
    </message>
    <message>
        <source>“%3” of %1 %2 stands twice with this file; keep one row</source>
        <translation>“%3” của %1 %2 ghi hai lần trong tệp; giữ lại một dòng</translation>
    </message>
    <message>
        <source>“no case arose” is not allowed for “%1”; enter its figures</source>
        <translation>mục “%1” không được ghi “không phát sinh”; nhập số liệu</translation>
    </message>
    <message>
        <source>the book is still being read and checked; wait a moment and try again</source>
        <translation>đang đọc và kiểm tra sổ; chờ một lát rồi thử lại</translation>
    </message>
    <message>
        <source>“%1” settled a difference between two computers and cannot be undone; the two values stand in the history of the item, enter the one that is to hold</source>
        <translation>“%1” đã giải quyết khác biệt giữa hai máy nên không hoàn tác được; hai giá trị cũ còn trong lịch sử của mục, hãy nhập lại giá trị đúng</translation>
    </message>
    <message>
        <source>“%1” is not a number; write it in digits, for example 12 or 8.5</source>
        <translation>“%1” không phải là số; viết bằng chữ số, ví dụ 12 hoặc 8,5</translation>
    </message>
    <message>
        <source>the evidence folder is used by the book “%1” beside it; copy it and choose the copy</source>
        <translation>thư mục tài liệu kiểm chứng đang thuộc sổ “%1” nằm bên cạnh; hãy sao chép thư mục đó rồi chọn bản sao</translation>
    </message>
    <message>
        <source>there is no text; write what is to be said</source>
        <translation>chưa có nội dung; hãy ghi nội dung cần nêu</translation>
    </message>
    <message>
        <source>%1 is before %2, the day the dossier was received; correct one of the two dates</source>
        <translation>%1 trước ngày nhận hồ sơ %2; hãy sửa một trong hai ngày</translation>
    </message>
    <message>
        <source>the list takes at most %1 cases; leave some out</source>
        <translation>danh sách nhận nhiều nhất %1 trường hợp; hãy bớt đi</translation>
    </message>
    <message>
        <source>no count fills a figure of %1 yet; choose below which one does</source>
        <translation>chưa có số đếm nào điền vào số liệu của %1; hãy chọn số đếm ở bên dưới</translation>
    </message>
    <message>
        <source>many values are just being stored; wait a moment and try again</source>
        <translation>đang lưu nhiều giá trị; hãy chờ giây lát rồi thử lại</translation>
    </message>
    <message>
        <source>files that end in “%1” cannot be written; use .csv, .json, .xlsx or .pdf</source>
        <translation>không ghi được tệp có đuôi “%1”; hãy dùng .csv, .json, .xlsx hoặc .pdf</translation>
    </message>
    <message>
        <source>this is not an Excel workbook; save it as “Excel workbook (.xlsx)” and try again</source>
        <translation>đây không phải là sổ tính Excel; hãy lưu lại dưới dạng “Sổ làm việc Excel (.xlsx)” rồi thử lại</translation>
    </message>
    <message>
        <source>this is a workbook of the old format .xls; save it as “Excel workbook (.xlsx)” and try again</source>
        <translation>đây là sổ tính dạng cũ .xls; hãy lưu lại dưới dạng “Sổ làm việc Excel (.xlsx)” rồi thử lại</translation>
    </message>
    <message>
        <source>the workbook is locked with a password; take the password away, save it and try again</source>
        <translation>sổ tính bị khóa bằng mật khẩu; hãy bỏ mật khẩu, lưu lại rồi thử lại</translation>
    </message>
    <message>
        <source>the workbook holds macros and was not read; save it as “Excel workbook (.xlsx)” without macros</source>
        <translation>sổ tính có macro nên không đọc; hãy lưu lại dưới dạng “Sổ làm việc Excel (.xlsx)” không có macro</translation>
    </message>
    <message>
        <source>the workbook is damaged (%1); open it in Excel, save it anew and try again</source>
        <translation>sổ tính bị hỏng (%1); hãy mở bằng Excel, lưu lại rồi thử lại</translation>
    </message>
    <message>
        <source>the workbook holds declarations that no workbook needs (%1) and was not read; ask the sender for a file saved by Excel or LibreOffice</source>
        <translation>sổ tính có khai báo mà sổ tính không cần đến (%1) nên không đọc; hãy đề nghị nơi gửi lưu lại tệp bằng Excel hoặc LibreOffice</translation>
    </message>
    <message>
        <source>the workbook has more than %2 “%1”; delete what is not needed, save it and try again</source>
        <translation>sổ tính có quá %2 “%1”; hãy xóa phần không cần, lưu lại rồi thử lại</translation>
    </message>
    <message>
        <source>the workbook is larger than %1 MiB once unpacked and was not read; check that it is the right file</source>
        <translation>sổ tính lớn hơn %1 MiB sau khi giải nén nên không đọc; hãy kiểm tra xem có đúng tệp không</translation>
    </message>
    <message>
        <source>the workbook could not be written (%1); check the disk and try again</source>
        <translation>không ghi được sổ tính (%1); hãy kiểm tra ổ đĩa rồi thử lại</translation>
    </message>
    <message>
        <source>this is not a self-assessment workbook of this program; choose a file that the office sent out</source>
        <translation>đây không phải là sổ tính tự đánh giá do chương trình này lập; hãy chọn tệp mà cơ quan đã gửi đi</translation>
    </message>
    <message>
        <source>the workbook was written by a newer version of the program (%1); update the program</source>
        <translation>sổ tính do phiên bản mới hơn của chương trình lập (%1); hãy cập nhật chương trình</translation>
    </message>
    <message>
        <source>the workbook belongs to another book; open that book and take it in there</source>
        <translation>sổ tính thuộc sổ khác; hãy mở sổ đó rồi nhận tệp tại đó</translation>
    </message>
    <message>
        <source>the workbook was written for the criteria set %1, this book scores by %2; send the unit a new workbook</source>
        <translation>sổ tính được lập theo bộ tiêu chí %1, sổ này chấm theo %2; hãy gửi cho đơn vị sổ tính mới</translation>
    </message>
    <message>
        <source>the workbook names “%1” in its head, but was written for “%2”; ask the unit which of them it filled in</source>
        <translation>phần đầu sổ tính ghi “%1” nhưng sổ tính được lập cho “%2”; hãy hỏi lại xem đơn vị nào đã điền</translation>
    </message>
    <message>
        <source>the same unit was read from “%1” already; keep one of the two files</source>
        <translation>đơn vị này đã được đọc từ tệp “%1”; hãy giữ lại một trong hai tệp</translation>
    </message>
    <message>
        <source>the row “%1 %2” is missing; ask the unit for the workbook with all its rows</source>
        <translation>thiếu dòng “%1 %2”; hãy đề nghị đơn vị gửi lại sổ tính đủ các dòng</translation>
    </message>
    <message>
        <source>the row “%1 %2” stands there twice; keep one of them</source>
        <translation>dòng “%1 %2” có hai lần; hãy giữ lại một dòng</translation>
    </message>
    <message>
        <source>the cell holds a formula, whose result is not taken over; type the value itself</source>
        <translation>ô chứa công thức nên không lấy kết quả; hãy gõ trực tiếp giá trị</translation>
    </message>
    <message>
        <source>the cell shows “%1”; type the value</source>
        <translation>ô hiện “%1”; hãy gõ giá trị</translation>
    </message>
    <message>
        <source>the cell holds “%1”, asked for is: %2; correct the cell</source>
        <translation>ô ghi “%1”, cần ghi: %2; hãy sửa lại ô</translation>
    </message>
    <message>
        <source>“no case arose” stands beside figures of the same criterion; empty one of them</source>
        <translation>vừa ghi “không phát sinh” vừa có số liệu của cùng tiêu chí; hãy để trống một trong hai</translation>
    </message>
    <message>
        <source>the workbook says “%1”, but meanwhile “%2” was entered in the book; the book keeps its value, enter the right one there</source>
        <translation>sổ tính ghi “%1” nhưng trong sổ đã nhập “%2” sau đó; sổ giữ nguyên giá trị, hãy nhập giá trị đúng vào sổ</translation>
    </message>
    <message>
        <source>there is no workbook (.xlsx) in the folder; choose the folder that holds the files sent back</source>
        <translation>trong thư mục không có sổ tính (.xlsx) nào; hãy chọn thư mục chứa các tệp được gửi về</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>trang tính “%1”</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>ô %1</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>thành phần</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>trang tính</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>dòng</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>ô</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>công thức</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>số nguyên</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>có hoặc không</translation>
    </message>
    <message>
        <source>one of the choices</source>
        <translation>một trong các phương án đã cho</translation>
    </message>
    <message>
        <source>the points were fixed by the record signed on %1; make the change at a later step, or open the record again with a reason</source>
        <translation>điểm đã chốt theo biên bản ký ngày %1; hãy sửa ở bước sau, hoặc mở lại biên bản và nêu lý do</translation>
    </message>
    <message>
        <source>items without appraised points: %1, the first is %2; score them before the record is signed</source>
        <translation>còn %1 mục chưa có điểm thẩm định, mục đầu tiên là %2; hãy chấm đủ trước khi ký biên bản</translation>
    </message>
    <message>
        <source>items that differ from the self-assessment without a reason: %1, the first is %2; give the reasons before the record is signed</source>
        <translation>còn %1 mục khác điểm tự đánh giá mà chưa có lý do, mục đầu tiên là %2; hãy nêu lý do trước khi ký biên bản</translation>
    </message>
    <message>
        <source>the reason is missing; say why the signed record is opened again</source>
        <translation>thiếu lý do; hãy nêu vì sao mở lại biên bản đã ký</translation>
    </message>
    <message>
        <source>the document holds macros, which could run on another computer; save it as PDF, or without macros (.docx, .xlsx), and attach that</source>
        <translation>tệp có macro, có thể tự chạy trên máy khác; lưu lại thành PDF hoặc tệp không có macro (.docx, .xlsx) rồi đính kèm tệp đó</translation>
    </message>
    <message>
        <source>the file is locked with a password, so nobody could check it later; attach one without a password</source>
        <translation>tệp có mật khẩu nên sau này không ai kiểm tra được; đính kèm tệp không có mật khẩu</translation>
    </message>
    <message>
        <source>the row does not say whose figures these are; write the unit there</source>
        <translation>dòng không cho biết số liệu của đơn vị nào; hãy ghi đơn vị vào dòng đó</translation>
    </message>
    <message>
        <source>no unit of this book is called “%1”; write its code or its name as the book has it</source>
        <translation>sổ này không có đơn vị nào tên là “%1”; hãy ghi mã hoặc tên đơn vị như trong sổ</translation>
    </message>
    <message>
        <source>several units are called “%1”; say which column names the district, or write the code</source>
        <translation>có nhiều đơn vị cùng tên “%1”; hãy chọn cột ghi tên huyện, hoặc ghi mã đơn vị</translation>
    </message>
    <message>
        <source>“%1” stands in other rows too (%2); keep one of them</source>
        <translation>“%1” còn có ở dòng khác (%2); hãy giữ lại một dòng</translation>
    </message>
    <message>
        <source>the cell %2 of the same item %1 is not accepted, and an item is taken whole; mend that cell</source>
        <translation>ô %2 của cùng tiêu chí %1 không nhận được, mà mỗi tiêu chí chỉ nhận khi đủ; hãy sửa ô đó</translation>
    </message>
    <message>
        <source>the visit ends (%1) before it begins (%2); correct one of the two times</source>
        <translation>buổi kiểm tra kết thúc (%1) trước khi bắt đầu (%2); sửa một trong hai thời điểm</translation>
    </message>
    <message>
        <source>the calendar has no day “%1”; check day and month</source>
        <translation>lịch không có ngày “%1”; hãy kiểm tra lại ngày và tháng</translation>
    </message>
    <message>
        <source>this is the open book itself, or a copy of it; choose the book of an earlier year</source>
        <translation>đây chính là sổ đang mở, hoặc một bản sao của nó; hãy chọn sổ của năm trước</translation>
    </message>
    <message>
        <source>the book is of the year %1, and the open one of %2; choose the book of an earlier year</source>
        <translation>sổ này của năm %1, còn sổ đang mở của năm %2; hãy chọn sổ của năm trước</translation>
    </message>
    <message>
        <source>the book of %1 holds no answer that fits the units and criteria of this one; choose another book</source>
        <translation>sổ năm %1 không có số liệu nào khớp với đơn vị và tiêu chí của sổ này; hãy chọn sổ khác</translation>
    </message>
    <message>
        <source>this is not a plan of format sodiem-plan/1 (found: “%1”); choose a plan file</source>
        <translation>đây không phải là kế hoạch theo định dạng sodiem-plan/1 (thấy: “%1”); hãy chọn tệp kế hoạch</translation>
    </message>
    <message>
        <source>this book has no plan; make the book with a plan to follow its targets</source>
        <translation>sổ này không có kế hoạch; hãy lập sổ kèm kế hoạch để theo dõi chỉ tiêu</translation>
    </message>
    <message>
        <source>“%2” in “%1” is no figure of this target; correct the name</source>
        <translation>“%2” trong “%1” không phải là số liệu của chỉ tiêu này; hãy sửa tên</translation>
    </message>
    <message>
        <source>none of the quantities decides whether the target is met; let at least one decide</source>
        <translation>không có số đo nào quyết định chỉ tiêu đạt hay không; hãy để ít nhất một số đo quyết định</translation>
    </message>
    <message>
        <source>“%1” counts one catalogue of the whole city, which must not be added up over units; let only the whole report it</source>
        <translation>“%1” đếm trên một danh mục chung của cả Thành phố, không được cộng qua các đơn vị; hãy chỉ để whole báo cáo</translation>
    </message>
    <message>
        <source>“%1” is drawn from what communes are scored by and would be reported by “%2” again; take that kind out</source>
        <translation>“%1” đã lấy từ số liệu chấm điểm cấp xã, nếu để “%2” báo cáo thì tính hai lần; hãy bỏ loại đơn vị đó</translation>
    </message>
    <message>
        <source>the plan has no target “%1”; correct the number</source>
        <translation>kế hoạch không có chỉ tiêu “%1”; hãy sửa số thứ tự chỉ tiêu</translation>
    </message>
    <message>
        <source>the target has no figure “%1”; correct the name</source>
        <translation>chỉ tiêu không có số liệu “%1”; hãy sửa tên</translation>
    </message>
    <message>
        <source>there is no unit with the code “%1”; write its code, or whole for the city’s own figures</source>
        <translation>không có đơn vị mang mã “%1”; hãy viết mã đơn vị, hoặc whole cho số liệu của chính Thành phố</translation>
    </message>
    <message>
        <source>the unit %1 does not report this figure; enter it for a unit that the plan asks, or leave it out</source>
        <translation>đơn vị %1 không phải báo cáo số liệu này; hãy nhập cho đơn vị mà kế hoạch yêu cầu, hoặc bỏ đi</translation>
    </message>
    <message>
        <source>the program counts this target itself, so nothing is entered for “%1”; remove the row</source>
        <translation>chương trình tự đếm chỉ tiêu này nên không nhập “%1”; hãy bỏ dòng này</translation>
    </message>
    <message>
        <source>“%1” is neither a quarter nor a date; write 2018-Q3 or 2018-09-30</source>
        <translation>“%1” không phải là quý, cũng không phải là ngày; hãy viết 2018-Q3 hoặc 2018-09-30</translation>
    </message>
    <message>
        <source>%1 lies outside the years of the plan, %2 to %3; correct the period</source>
        <translation>kỳ %1 nằm ngoài các năm của kế hoạch, từ %2 đến %3; hãy sửa kỳ báo cáo</translation>
    </message>
    <message>
        <source>%1 counts days that %2 has counted already; take one of the two away</source>
        <translation>kỳ %1 tính lại những ngày mà kỳ %2 đã tính; hãy bỏ một trong hai</translation>
    </message>
    <message>
        <source>“%1”: %2 is more than %3, of which it is a part; correct the figures</source>
        <translation>“%1”: %2 lớn hơn %3, trong khi nó chỉ là một phần; hãy sửa số liệu</translation>
    </message>
    <message>
        <source>“%1” would be divided by zero (%2); correct the figure, or leave it empty where nothing arose</source>
        <translation>“%1” sẽ phải chia cho số không (%2); hãy sửa số liệu, hoặc để trống nếu không phát sinh</translation>
    </message>
    <message>
        <source>“%1” stands twice for the same unit and period, also in line %2; keep one row</source>
        <translation>“%1” ghi hai lần cho cùng đơn vị và kỳ, cũng có ở dòng %2; hãy giữ một dòng</translation>
    </message>
    <message>
        <source>the workbook has no sheet “%1”; a plan needs it, add it</source>
        <translation>bảng tính không có trang “%1”; kế hoạch cần trang này, hãy thêm vào</translation>
    </message>
    <message>
        <source>“%1” names “%2”, which stands in no row of its own sheet; correct the cell</source>
        <translation>cột “%1” nêu “%2” nhưng không có dòng nào như vậy ở trang của nó; hãy sửa ô này</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>ký tự</translation>
    </message>
    <message>
        <source>the data has more than %1 values; split or simplify the file</source>
        <translation>dữ liệu có quá %1 giá trị; tách hoặc đơn giản hóa tệp</translation>
    </message>
    <message>
        <source>the rule can give %1 points, but bonus and penalty points are never negative; raise the lowest value to 0</source>
        <translation>cách chấm có thể cho %1 điểm, nhưng điểm thưởng và điểm trừ không bao giờ âm; nâng mức thấp nhất lên 0</translation>
    </message>
    <message>
        <source>the parts add up to %1 points and never reach the cap %2; correct one of them</source>
        <translation>các mục con cộng lại được %1 điểm, không bao giờ đạt mức trần %2; sửa cho khớp</translation>
    </message>
    <message>
        <source>no band says what a value below %1 gives, so it gives 0 points; add a band from 0 to say so</source>
        <translation>không mức nào nói giá trị dưới %1 được mấy điểm nên được 0 điểm; thêm mức từ 0 để nói rõ</translation>
    </message>
    <message>
        <source>the points of “%1” rise and fall, so that doing more could give less; let them run one way</source>
        <translation>điểm ở “%1” lúc tăng lúc giảm, làm nhiều hơn có thể được ít hơn; sửa cho tăng hoặc giảm một chiều</translation>
    </message>
    <message>
        <source>the measure does not read last year&apos;s result; name it as reference.index or the like</source>
        <translation>biểu thức đo không dùng kết quả năm trước; ghi tên dạng reference.index</translation>
    </message>
    <message>
        <source>“%1” is not among the kinds of unit of the set or of the parent; remove it or add it there</source>
        <translation>“%1” không thuộc các loại đơn vị của bộ tiêu chí hoặc của mục cha; bỏ đi hoặc thêm vào đó</translation>
    </message>
    <message>
        <source>“%1” is not a date; a deadline needs an input of the type date</source>
        <translation>“%1” không phải ngày; cách chấm theo thời hạn cần số liệu kiểu ngày (date)</translation>
    </message>
    <message>
        <source>there is no class “%1”; correct the name or add it under “classes”</source>
        <translation>không có mức xếp loại “%1”; sửa tên hoặc thêm vào “classes”</translation>
    </message>
    <message>
        <source>the book already uses version %2 of “%1”; raise the version in the file before loading it</source>
        <translation>sổ đang dùng phiên bản %2 của “%1”; tăng số phiên bản trong tệp rồi nạp lại</translation>
    </message>
    <message>
        <source>the file is version %1, the book uses version %2; only a newer version can be loaded</source>
        <translation>tệp là phiên bản %1, sổ đang dùng phiên bản %2; chỉ nạp được phiên bản mới hơn</translation>
    </message>
    <message>
        <source>the file is the set “%1”, the book uses “%2”; choose a new version of the same set</source>
        <translation>tệp là bộ tiêu chí “%1”, sổ dùng “%2”; chọn phiên bản mới của chính bộ đó</translation>
    </message>
    <message>
        <source>the new version is for other kinds of unit (%1); keep “appliesTo” as it was</source>
        <translation>phiên bản mới áp dụng cho loại đơn vị khác (%1); giữ nguyên “appliesTo”</translation>
    </message>
    <message>
        <source>“%1” is no result of last year that this book knows; use index, total, a part, a criterion, or a name that the set reads as reference.…</source>
        <translation>“%1” không phải kết quả năm trước mà sổ này biết; dùng index, total, mã phần điểm, số tiêu chí hoặc tên mà bộ tiêu chí dùng ở reference.…</translation>
    </message>
    <message>
        <source>the book has no criteria set “%1”; it has: %2</source>
        <translation>sổ không có bộ tiêu chí “%1”; sổ có: %2</translation>
    </message>
    <message>
        <source>the book has several criteria sets; choose one by --set: %1</source>
        <translation>sổ có nhiều bộ tiêu chí; chọn một bộ bằng --set: %1</translation>
    </message>
    <message>
        <source>both “%2” and “%3” score the kind of unit “%1”; give each kind one set by “appliesTo”</source>
        <translation>cả “%2” và “%3” cùng chấm loại đơn vị “%1”; sửa “appliesTo” để mỗi loại chỉ thuộc một bộ</translation>
    </message>
    <message>
        <source>the workbook has no sheet “%1”; a criteria set needs it, begin from the empty template</source>
        <translation>sổ tính thiếu trang tính “%1” mà bộ tiêu chí phải có; hãy bắt đầu từ mẫu trống</translation>
    </message>
    <message>
        <source>the sheet “%1” is none of a criteria set; correct its name, or let it begin with # when it only holds notes</source>
        <translation>trang tính “%1” không thuộc bộ tiêu chí; sửa lại tên, hoặc đặt dấu # ở đầu tên nếu trang chỉ để ghi chú</translation>
    </message>
    <message>
        <source>“%1” is no column or key of this sheet; correct it, or let it begin with # when it only holds notes</source>
        <translation>trang tính này không có cột hay khóa “%1”; sửa lại tên, hoặc đặt dấu # ở đầu nếu chỉ để ghi chú</translation>
    </message>
    <message>
        <source>the cell stands in a column without a head; name the column in the first row, or clear the cell</source>
        <translation>ô nằm ở cột không có tên; ghi tên cột ở dòng đầu, hoặc xóa ô</translation>
    </message>
    <message>
        <source>“%1” is given in two places of the workbook; keep one of them</source>
        <translation>“%1” được ghi ở hai chỗ trong sổ tính; chỉ giữ lại một chỗ</translation>
    </message>
    <message>
        <source>“%1” is not of the form name = value; write one of these to a line</source>
        <translation>“%1” không đúng dạng tên = giá trị; mỗi dòng ghi một số liệu theo dạng này</translation>
    </message>
    <message>
        <source>“%1” is not a date; write day, month and year: 5/11/2018, in files 2018-11-05</source>
        <translation>“%1” không phải ngày tháng; ghi đủ ngày, tháng, năm: 5/11/2018, trong tệp là 2018-11-05</translation>
    </message>
</context>
<context>
    <name>New book</name>
    <message>
        <source>Administrative reform scores – %1</source>
        <translation>Chấm điểm cải cách hành chính – %1</translation>
    </message>
    <message>
        <source>All units together</source>
        <translation>Chung một bảng</translation>
    </message>
    <message>
        <source>In each district</source>
        <translation>Theo từng quận, huyện, thị xã</translation>
    </message>
    <message>
        <source>In each kind of unit</source>
        <translation>Theo từng loại đơn vị</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>No district</source>
        <translation>Không thuộc huyện</translation>
    </message>
    <message>
        <source>Nobody in charge</source>
        <translation>Chưa giao phụ trách</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Tất cả đơn vị</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>met</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>đang thực hiện</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>có nguy cơ không đạt</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>chưa có số liệu</translation>
    </message>
    <message>
        <source>lower than the base</source>
        <translation>giảm so với mức gốc</translation>
    </message>
    <message>
        <source> (inferred)</source>
        <translation> (suy ra)</translation>
    </message>
    <message>
        <source>quarter %1/%2</source>
        <translation>quý %1/%2</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>%1 of %2 items met: %3 points</source>
        <translation>đạt %1/%2 nội dung: %3 điểm</translation>
    </message>
    <message>
        <source>%1 points given</source>
        <translation>cho %1 điểm</translation>
    </message>
    <message>
        <source>%1 rounded to %2</source>
        <translation>%1 làm tròn %2</translation>
    </message>
    <message>
        <source>%1/%2 of the maximum %3</source>
        <translation>được %1/%2 của %3 điểm</translation>
    </message>
    <message>
        <source>%e = %1</source>
        <translation>%e = %1</translation>
    </message>
    <message>
        <source>%e divides by zero: explain or correct the figures</source>
        <translation>%e chia cho 0: giải trình hoặc sửa số liệu</translation>
    </message>
    <message>
        <source>%n: %1 × −%2</source>
        <translation>%n: %1 × −%2</translation>
    </message>
    <message>
        <source>below %1: 0 points</source>
        <translation>dưới %1: 0 điểm</translation>
    </message>
    <message>
        <source>computed %1, set to %2</source>
        <translation>tính được %1, ấn định %2</translation>
    </message>
    <message>
        <source>from %1 upwards, in proportion to %2: %3 points</source>
        <translation>từ %1 trở lên, tính theo tỷ lệ với %2: %3 điểm</translation>
    </message>
    <message>
        <source>from %1 upwards: %2 points</source>
        <translation>từ %1 trở lên: %2 điểm</translation>
    </message>
    <message>
        <source>missing: %n</source>
        <translation>còn thiếu: %n</translation>
    </message>
    <message>
        <source>no answer that counts</source>
        <translation>không có phiếu trả lời được tính</translation>
    </message>
    <message>
        <source>no case arose: %1 points taken out of the maximum</source>
        <translation>không phát sinh: bỏ %1 điểm khỏi điểm tối đa</translation>
    </message>
    <message>
        <source>no case arose: full %1 points</source>
        <translation>không phát sinh: đủ %1 điểm</translation>
    </message>
    <message>
        <source>not below %1</source>
        <translation>không thấp hơn %1</translation>
    </message>
    <message>
        <source>not more than %1 is counted</source>
        <translation>chỉ tính đến %1</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>chưa chấm</translation>
    </message>
    <message>
        <source>nothing to measure: 0 points</source>
        <translation>không có gì để tính: 0 điểm</translation>
    </message>
    <message>
        <source>nothing to measure: full %1 points</source>
        <translation>không có gì để tính: đủ %1 điểm</translation>
    </message>
    <message>
        <source>option “%n”: %1 points</source>
        <translation>chọn “%n”: %1 điểm</translation>
    </message>
    <message>
        <source>outside all bands: 0 points</source>
        <translation>ngoài các mức: 0 điểm</translation>
    </message>
    <message>
        <source>satisfaction %1 % over %2 answers (%3 without an opinion)</source>
        <translation>mức hài lòng %1% trên %2 phiếu có ý kiến (%3 phiếu không trả lời)</translation>
    </message>
    <message>
        <source>set to %1</source>
        <translation>ấn định %1</translation>
    </message>
    <message>
        <source>starting at %1</source>
        <translation>điểm ban đầu %1</translation>
    </message>
    <message>
        <source>the figures are too large to compute with</source>
        <translation>số liệu quá lớn, không tính được</translation>
    </message>
    <message>
        <source>the figures show that no case arose</source>
        <translation>số liệu cho thấy không phát sinh</translation>
    </message>
    <message>
        <source>the option</source>
        <translation>phương án</translation>
    </message>
    <message>
        <source>the points</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>two values differ and must be settled</source>
        <translation>có giá trị khác nhau, phải xử lý</translation>
    </message>
    <message>
        <source>up to %1: %2 points</source>
        <translation>đến %1: %2 điểm</translation>
    </message>
    <message>
        <source>“no case arose” is not allowed here</source>
        <translation>mục này không được ghi “không phát sinh”</translation>
    </message>
    <message>
        <source>no unit has figures for the part “%n”: left out of the points and of the maximum</source>
        <translation>phần “%n” chưa có số liệu của đơn vị nào: không tính vào điểm và điểm tối đa</translation>
    </message>
    <message>
        <source>no unit has figures for the part “%n”: 0 points</source>
        <translation>phần “%n” chưa có số liệu của đơn vị nào: 0 điểm</translation>
    </message>
    <message>
        <source>last year&apos;s index</source>
        <translation>chỉ số năm trước</translation>
    </message>
    <message>
        <source>last year&apos;s total</source>
        <translation>tổng điểm năm trước</translation>
    </message>
    <message>
        <source>last year: %1</source>
        <translation>năm trước: %1</translation>
    </message>
    <message>
        <source>outside all bands: %1 points</source>
        <translation>ngoài mọi mức: %1 điểm</translation>
    </message>
    <message>
        <source>thresholds × %1 by the unit&apos;s attribute “%n”</source>
        <translation>các ngưỡng nhân hệ số %1 theo thuộc tính “%n” của đơn vị</translation>
    </message>
    <message>
        <source>nothing to count: 0 points</source>
        <translation>không có gì để tính: 0 điểm</translation>
    </message>
    <message>
        <source>%1 steps × %2 points</source>
        <translation>%1 lần × %2 điểm</translation>
    </message>
    <message>
        <source>not above %1</source>
        <translation>không quá %1</translation>
    </message>
    <message>
        <source>between %1 (%2 points) and %3 (%4 points), in proportion</source>
        <translation>giữa %1 (%2 điểm) và %3 (%4 điểm), theo tỷ lệ</translation>
    </message>
    <message>
        <source>beyond %1: %2 points</source>
        <translation>ngoài %1: %2 điểm</translation>
    </message>
    <message>
        <source>%n: in time, %1 points</source>
        <translation>%n: đúng hạn, %1 điểm</translation>
    </message>
    <message>
        <source>%n: %1 days late, %2 points</source>
        <translation>%n: chậm %1 ngày, %2 điểm</translation>
    </message>
    <message>
        <source>%n: %1 working days late, %2 points</source>
        <translation>%n: chậm %1 ngày làm việc, %2 điểm</translation>
    </message>
    <message>
        <source>%n: no document, %1 points</source>
        <translation>%n: không có văn bản, %1 điểm</translation>
    </message>
    <message>
        <source>%n: a date is given although “no document” is ticked; keep one of them</source>
        <translation>%n: đã ghi ngày mà vẫn đánh dấu không có văn bản; chỉ giữ một trong hai</translation>
    </message>
    <message>
        <source>the least of %1 documents: %2 points</source>
        <translation>lấy mức thấp nhất trong %1 văn bản: %2 điểm</translation>
    </message>
    <message>
        <source>the mean of %1 documents: %2 points</source>
        <translation>trung bình của %1 văn bản: %2 điểm</translation>
    </message>
    <message>
        <source>the sum of %1 documents: %2 points</source>
        <translation>cộng điểm %1 văn bản: %2 điểm</translation>
    </message>
    <message>
        <source>no result of last year: %n</source>
        <translation>chưa có kết quả năm trước: %n</translation>
    </message>
    <message>
        <source>without it there is nothing to compare: no case</source>
        <translation>không có để so sánh: coi như không phát sinh</translation>
    </message>
    <message>
        <source>without it: 0 points</source>
        <translation>không có: 0 điểm</translation>
    </message>
    <message>
        <source>without it: full %1 points</source>
        <translation>không có: đủ %1 điểm</translation>
    </message>
    <message>
        <source>mean mark %1 over %4 answers; %2 gives nothing, %3 everything</source>
        <translation>điểm trung bình %1 trên %4 phiếu; mức %2 không được điểm, mức %3 được đủ điểm</translation>
    </message>
    <message>
        <source>%n: satisfaction %1 % over %3 answers, weight %2</source>
        <translation>%n: mức hài lòng %1 % trên %3 phiếu, trọng số %2</translation>
    </message>
    <message>
        <source>%n: no answer that counts, left out</source>
        <translation>%n: không có phiếu tính được, không tính nhóm này</translation>
    </message>
    <message>
        <source>%n: no answer that counts, 0 % with weight %1</source>
        <translation>%n: không có phiếu tính được, tính 0 % với trọng số %1</translation>
    </message>
    <message>
        <source>satisfaction over all groups %1 %</source>
        <translation>mức hài lòng chung các nhóm %1 %</translation>
    </message>
    <message>
        <source>not a criterion of this kind of unit: %1 points taken out of the maximum</source>
        <translation>không áp dụng cho loại đơn vị này: bỏ %1 điểm khỏi điểm tối đa</translation>
    </message>
    <message>
        <source>the condition “%n” is not decided: enter its shared figures</source>
        <translation>chưa xác định được điều kiện “%n”: nhập số liệu chung của điều kiện này</translation>
    </message>
    <message>
        <source>the condition “%n” applies: no points (otherwise %1)</source>
        <translation>thuộc điều kiện “%n”: không có điểm (nếu không thì được %1)</translation>
    </message>
    <message>
        <source>the condition “%1” is not decided; enter in the table of the unit&apos;s figures (F6): %2</source>
        <translation>chưa xác định được điều kiện “%1”; nhập ở bảng số liệu của đơn vị (F6): %2</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>and</source>
        <translation>và</translation>
    </message>
    <message>
        <source>or</source>
        <translation>hoặc</translation>
    </message>
    <message>
        <source>the lesser of </source>
        <translation>số nhỏ hơn trong </translation>
    </message>
    <message>
        <source>the greater of </source>
        <translation>số lớn hơn trong </translation>
    </message>
    <message>
        <source>Measured is: %1.</source>
        <translation>Số đo: %1.</translation>
    </message>
    <message>
        <source>With 0 to divide by there are no points until it is explained or corrected.</source>
        <translation>Mẫu số bằng 0 thì chưa có điểm, phải giải trình hoặc sửa số liệu.</translation>
    </message>
    <message>
        <source>With 0 to divide by no case arose.</source>
        <translation>Mẫu số bằng 0 thì coi là không phát sinh.</translation>
    </message>
    <message>
        <source>With 0 to divide by: %1 points.</source>
        <translation>Mẫu số bằng 0: %1 điểm.</translation>
    </message>
    <message>
        <source>When %1: %2 points; otherwise: %3 points.</source>
        <translation>Nếu %1: %2 điểm; nếu không: %3 điểm.</translation>
    </message>
    <message>
        <source>%1: in proportion to %2, at most %3 points.</source>
        <translation>%1: tính theo tỷ lệ so với %2, tối đa %3 điểm.</translation>
    </message>
    <message>
        <source>%1: %2 points.</source>
        <translation>%1: %2 điểm.</translation>
    </message>
    <message>
        <source>From %1 upwards</source>
        <translation>Từ %1 trở lên</translation>
    </message>
    <message>
        <source>From %1 to less than %2</source>
        <translation>Từ %1 đến dưới %2</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Đến %1</translation>
    </message>
    <message>
        <source>Over %1 up to %2</source>
        <translation>Trên %1 đến %2</translation>
    </message>
    <message>
        <source>Below %1: %2 points.</source>
        <translation>Dưới %1: %2 điểm.</translation>
    </message>
    <message>
        <source>Over %1: %2 points.</source>
        <translation>Trên %1: %2 điểm.</translation>
    </message>
    <message>
        <source>It is compared with last year&apos;s result.</source>
        <translation>So với kết quả năm trước.</translation>
    </message>
    <message>
        <source>Without a result of last year there are no points until it is brought in.</source>
        <translation>Chưa có kết quả năm trước thì chưa có điểm, phải đưa kết quả năm trước vào sổ.</translation>
    </message>
    <message>
        <source>Without a result of last year no case arose.</source>
        <translation>Không có kết quả năm trước thì coi là không phát sinh.</translation>
    </message>
    <message>
        <source>Without a result of last year: %1 points.</source>
        <translation>Không có kết quả năm trước: %1 điểm.</translation>
    </message>
    <message>
        <source>From %1 upwards: %2 points.</source>
        <translation>Từ %1 trở lên: %2 điểm.</translation>
    </message>
    <message>
        <source>Less than %1: in proportion (result ÷ %1 × %2 points).</source>
        <translation>Dưới %1: tính theo tỷ lệ (kết quả ÷ %1 × %2 điểm).</translation>
    </message>
    <message>
        <source>%1 of what is measured</source>
        <translation>phần %1 của số đo</translation>
    </message>
    <message>
        <source>These thresholds are multiplied by what the list of units says under “%1”: %2; others × 1.</source>
        <translation>Các ngưỡng trên được nhân hệ số theo cột “%1” của danh sách đơn vị: %2; đơn vị khác × 1.</translation>
    </message>
    <message>
        <source>More than 0 and up to %1: %2 points.</source>
        <translation>Trên 0 đến %1: %2 điểm.</translation>
    </message>
    <message>
        <source>Beyond that each further %1 adds %2 points, at most %3 in all.</source>
        <translation>Vượt mức đó, mỗi %1 được thêm %2 điểm, tổng cộng tối đa %3 điểm.</translation>
    </message>
    <message>
        <source>Each %1 adds %2 points, at most %3.</source>
        <translation>Mỗi %1 thêm %2 điểm, tối đa %3 điểm.</translation>
    </message>
    <message>
        <source>A step that is not whole counts in proportion.</source>
        <translation>Phần chưa đủ một bậc được tính theo tỷ lệ.</translation>
    </message>
    <message>
        <source>Only whole steps count.</source>
        <translation>Chỉ tính bậc trọn vẹn.</translation>
    </message>
    <message>
        <source>Up to %1: %2 points.</source>
        <translation>Đến %1: %2 điểm.</translation>
    </message>
    <message>
        <source>At %1: %2 points.</source>
        <translation>Tại %1: %2 điểm.</translation>
    </message>
    <message>
        <source>Between two of these in proportion.</source>
        <translation>Giữa hai mức liền nhau thì tính theo tỷ lệ.</translation>
    </message>
    <message>
        <source>One of these levels is chosen:</source>
        <translation>Chọn một trong các mức:</translation>
    </message>
    <message>
        <source>Each of these that is met gives its points, and they are added up:</source>
        <translation>Cộng điểm của các nội dung đạt:</translation>
    </message>
    <message>
        <source>The points are given by the person entitled to, with a reason: from %1 to %2, in steps of %3.</source>
        <translation>Người có thẩm quyền cho điểm, kèm lý do: từ %1 đến %2 điểm, theo bước %3.</translation>
    </message>
    <message>
        <source>It starts at %1 points, less:</source>
        <translation>Tính từ %1 điểm, trừ đi:</translation>
    </message>
    <message>
        <source>%1: %2 points for each.</source>
        <translation>%1: mỗi trường hợp trừ %2 điểm.</translation>
    </message>
    <message>
        <source>Not below %1 points.</source>
        <translation>Không thấp hơn %1 điểm.</translation>
    </message>
    <message>
        <source>%1: due on %2.</source>
        <translation>%1: hạn %2.</translation>
    </message>
    <message>
        <source>%1: due %3 working days after %2.</source>
        <translation>%1: hạn %3 ngày làm việc sau %2.</translation>
    </message>
    <message>
        <source>%1: due %3 days after %2.</source>
        <translation>%1: hạn %3 ngày sau %2.</translation>
    </message>
    <message>
        <source>Late by up to %2 days: %3 points.</source>
        <translation>Chậm đến %2 ngày: %3 điểm.</translation>
    </message>
    <message>
        <source>Late by up to %2 working days: %3 points.</source>
        <translation>Chậm đến %2 ngày làm việc: %3 điểm.</translation>
    </message>
    <message>
        <source>Late by more than %1 and up to %2 days: %3 points.</source>
        <translation>Chậm trên %1 đến %2 ngày: %3 điểm.</translation>
    </message>
    <message>
        <source>Late by more than %1 and up to %2 working days: %3 points.</source>
        <translation>Chậm trên %1 đến %2 ngày làm việc: %3 điểm.</translation>
    </message>
    <message>
        <source>Late: %1 points.</source>
        <translation>Chậm: %1 điểm.</translation>
    </message>
    <message>
        <source>Later: %1 points.</source>
        <translation>Chậm hơn nữa: %1 điểm.</translation>
    </message>
    <message>
        <source>Each document in time: %1 points.</source>
        <translation>Mỗi văn bản đúng hạn: %1 điểm.</translation>
    </message>
    <message>
        <source>In time: %1 points.</source>
        <translation>Đúng hạn: %1 điểm.</translation>
    </message>
    <message>
        <source>No document: %1 points.</source>
        <translation>Không có văn bản: %1 điểm.</translation>
    </message>
    <message>
        <source>Of several documents the one with the least points counts.</source>
        <translation>Có nhiều văn bản thì lấy điểm của văn bản thấp nhất.</translation>
    </message>
    <message>
        <source>The mean of the points of all documents counts.</source>
        <translation>Lấy điểm trung bình của các văn bản.</translation>
    </message>
    <message>
        <source>The points of all documents are added up.</source>
        <translation>Cộng điểm của các văn bản.</translation>
    </message>
    <message>
        <source>Working days are Monday to Friday without the days off that the set names; a due day that is none moves to the next working day.</source>
        <translation>Ngày làm việc là từ thứ Hai đến thứ Sáu, trừ các ngày nghỉ ghi trong bộ tiêu chí; hạn rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo.</translation>
    </message>
    <message>
        <source>Respondents give marks from 1 to %1.</source>
        <translation>Người được hỏi cho điểm từ 1 đến %1.</translation>
    </message>
    <message>
        <source>Satisfaction rises evenly from 0 % at a mean mark of %1 to 100 % at %2.</source>
        <translation>Mức hài lòng tăng đều từ 0 % khi điểm trung bình là %1 đến 100 % khi là %2.</translation>
    </message>
    <message>
        <source>“%1” counts as %2 %.</source>
        <translation>“%1” được tính %2 %.</translation>
    </message>
    <message>
        <source>“%1” is not counted.</source>
        <translation>“%1” không tính.</translation>
    </message>
    <message>
        <source>Satisfaction is the mean over all answers that count.</source>
        <translation>Mức hài lòng là trung bình của các phiếu được tính.</translation>
    </message>
    <message>
        <source>%1 (weight %2)</source>
        <translation>%1 (trọng số %2)</translation>
    </message>
    <message>
        <source>Asked are: %1.</source>
        <translation>Đối tượng được hỏi: %1.</translation>
    </message>
    <message>
        <source>The answers of all groups are counted together.</source>
        <translation>Phiếu của các nhóm được tính chung.</translation>
    </message>
    <message>
        <source>The satisfaction of each group counts by its weight.</source>
        <translation>Mức hài lòng của từng nhóm được tính theo trọng số.</translation>
    </message>
    <message>
        <source>A group without answers is left out.</source>
        <translation>Nhóm không có phiếu thì bỏ ra.</translation>
    </message>
    <message>
        <source>A group without answers counts as 0 %.</source>
        <translation>Nhóm không có phiếu thì tính 0 %.</translation>
    </message>
    <message>
        <source>While a group has no answers, there are no points yet.</source>
        <translation>Còn nhóm chưa có phiếu thì chưa có điểm.</translation>
    </message>
    <message>
        <source>Points: satisfaction × %1.</source>
        <translation>Điểm: mức hài lòng × %1.</translation>
    </message>
    <message>
        <source>one of several levels</source>
        <translation>chọn một mức</translation>
    </message>
    <message>
        <source>sum of what is met</source>
        <translation>cộng các nội dung đạt</translation>
    </message>
    <message>
        <source>by bands</source>
        <translation>theo mức</translation>
    </message>
    <message>
        <source>in proportion</source>
        <translation>theo tỷ lệ</translation>
    </message>
    <message>
        <source>deducted by count</source>
        <translation>trừ theo số lần</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>điều tra xã hội học</translation>
    </message>
    <message>
        <source>points given by a person</source>
        <translation>cho điểm trực tiếp</translation>
    </message>
    <message>
        <source>added by count</source>
        <translation>cộng dần theo số lượng</translation>
    </message>
    <message>
        <source>between points of a curve</source>
        <translation>nội suy</translation>
    </message>
    <message>
        <source>by the due date</source>
        <translation>theo thời hạn</translation>
    </message>
    <message>
        <source>against last year</source>
        <translation>so với năm trước</translation>
    </message>
    <message>
        <source>When no case arose: full %1 points.</source>
        <translation>Không phát sinh: được đủ %1 điểm.</translation>
    </message>
    <message>
        <source>When no case arose: the item is taken out of the maximum.</source>
        <translation>Không phát sinh: bỏ mục này khỏi điểm tối đa.</translation>
    </message>
    <message>
        <source>When no case arose: the item is taken out, and the part is converted to its full maximum again.</source>
        <translation>Không phát sinh: bỏ mục này ra, phần điểm được quy đổi lại cho đủ điểm tối đa.</translation>
    </message>
    <message>
        <source>“No case arose” may not be claimed here.</source>
        <translation>Mục này không được ghi “không phát sinh”.</translation>
    </message>
    <message>
        <source>The points of its %1 items are added up.</source>
        <translation>Cộng điểm của %1 mục con.</translation>
    </message>
    <message>
        <source>At most %1 points of them count.</source>
        <translation>Tổng điểm được tính không quá %1 điểm.</translation>
    </message>
    <message>
        <source>No points when %1.</source>
        <translation>Không có điểm nếu %1.</translation>
    </message>
    <message>
        <source>No points in the case “%1” (%2).</source>
        <translation>Không có điểm trong trường hợp “%1” (%2).</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>không quá %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>số nguyên</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>có hoặc không</translation>
    </message>
    <message>
        <source>text, recorded only</source>
        <translation>chữ, chỉ để ghi nhận</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>một trong: %1</translation>
    </message>
    <message>
        <source>These points are subtracted from the total.</source>
        <translation>Điểm của mục này được trừ vào tổng điểm.</translation>
    </message>
    <message>
        <source>These points are a bonus beside the maximum.</source>
        <translation>Điểm của mục này là điểm thưởng, ngoài điểm tối đa.</translation>
    </message>
    <message>
        <source>Only for: %1.</source>
        <translation>Chỉ áp dụng với: %1.</translation>
    </message>
    <message>
        <source>self-assessment, then appraisal</source>
        <translation>tự đánh giá, thẩm định</translation>
    </message>
    <message>
        <source>leaders give the points</source>
        <translation>lãnh đạo cho điểm</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>tự tính từ số liệu</translation>
    </message>
    <message>
        <source>Must hold: %1. Otherwise refused: “%2”</source>
        <translation>Bắt buộc: %1. Nếu không thì không nhận: “%2”</translation>
    </message>
    <message>
        <source>Should hold: %1. Otherwise a warning: “%2”</source>
        <translation>Cần có: %1. Nếu không thì cảnh báo: “%2”</translation>
    </message>
    <message>
        <source>Evidence is not required.</source>
        <translation>Không yêu cầu tài liệu kiểm chứng.</translation>
    </message>
    <message>
        <source>Evidence is always required.</source>
        <translation>Luôn phải có tài liệu kiểm chứng.</translation>
    </message>
    <message>
        <source>Evidence is required for points.</source>
        <translation>Có điểm thì phải có tài liệu kiểm chứng.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Ví dụ: %1</translation>
    </message>
    <message>
        <source>no points for %1</source>
        <translation>không có điểm ở mục %1</translation>
    </message>
    <message>
        <source>the class is at most “%1”</source>
        <translation>xếp loại không quá “%1”</translation>
    </message>
    <message>
        <source>When %1: %2.</source>
        <translation>Nếu %1: %2.</translation>
    </message>
    <message>
        <source>%1 (%2): %3.</source>
        <translation>%1 (%2): %3.</translation>
    </message>
</context>
<context>
    <name>Set</name>
    <message>
        <source>%1, version %2, year %3</source>
        <translation>%1, phiên bản %2, năm %3</translation>
    </message>
    <message>
        <source>Code of its contents: %1</source>
        <translation>Mã nội dung: %1</translation>
    </message>
    <message>
        <source>Scores: %1</source>
        <translation>Chấm điểm: %1</translation>
    </message>
    <message>
        <source>Items: %1, of them scored: %2</source>
        <translation>Số mục: %1, trong đó chấm điểm trực tiếp: %2</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, ngày %2</translation>
    </message>
    <message>
        <source>without figures of any unit it counts 0 points</source>
        <translation>chưa đơn vị nào có số liệu thì tính 0 điểm</translation>
    </message>
    <message>
        <source>without figures of any unit it is left out</source>
        <translation>chưa đơn vị nào có số liệu thì bỏ phần này ra</translation>
    </message>
    <message>
        <source>%1: %2 points; %3</source>
        <translation>%1: %2 điểm; %3</translation>
    </message>
    <message>
        <source>by district</source>
        <translation>theo cấp huyện</translation>
    </message>
    <message>
        <source>by kind of unit</source>
        <translation>theo loại đơn vị</translation>
    </message>
    <message>
        <source>all units together</source>
        <translation>tất cả đơn vị</translation>
    </message>
    <message>
        <source>points of the part “%1”</source>
        <translation>điểm phần “%1”</translation>
    </message>
    <message>
        <source>points of item %1</source>
        <translation>điểm mục %1</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>tên đơn vị</translation>
    </message>
    <message>
        <source>Equal units share a rank, and the ranks after it stay free (1, 2, 2, 4).</source>
        <translation>Bằng nhau thì cùng hạng, bỏ trống các hạng kế tiếp (1, 2, 2, 4).</translation>
    </message>
    <message>
        <source>Equal units share a rank, and the next rank follows (1, 2, 2, 3).</source>
        <translation>Bằng nhau thì cùng hạng, hạng kế tiếp liền sau (1, 2, 2, 3).</translation>
    </message>
    <message>
        <source>Equal units are told apart, in this order, by: %1.</source>
        <translation>Bằng nhau thì xét lần lượt: %1.</translation>
    </message>
    <message>
        <source>Ranked: %1.</source>
        <translation>Xếp hạng: %1.</translation>
    </message>
    <message>
        <source>By the total of points:</source>
        <translation>Theo tổng điểm:</translation>
    </message>
    <message>
        <source>By the points in % of the points that arose:</source>
        <translation>Theo tỷ lệ % điểm đạt trên điểm phát sinh:</translation>
    </message>
    <message>
        <source>By the index in %:</source>
        <translation>Theo chỉ số (%):</translation>
    </message>
    <message>
        <source>%1: above %2</source>
        <translation>%1: trên %2</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1: từ %2</translation>
    </message>
    <message>
        <source>Criteria set</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Các phần điểm</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Xếp hạng</translation>
    </message>
    <message>
        <source>Limiting conditions</source>
        <translation>Điều kiện khống chế</translation>
    </message>
    <message>
        <source>Shared figures</source>
        <translation>Số liệu chung</translation>
    </message>
</context>
<context>
    <name>SetVersions</name>
    <message>
        <source>as before</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>sửa câu chữ</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>added</source>
        <translation>bổ sung</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>bãi bỏ</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Appraisal</source>
        <translation>Thẩm định</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Hội đồng</translation>
    </message>
    <message>
        <source>Second appraisal</source>
        <translation>Thẩm định lại</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Tự đánh giá</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>no case arose</source>
        <translation>không phát sinh</translation>
    </message>
    <message>
        <source>the unit&apos;s “%1”</source>
        <translation>“%1” của đơn vị</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>không nhập gì</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>cities</source>
        <translation>thành phố</translation>
    </message>
    <message>
        <source>communes</source>
        <translation>xã</translation>
    </message>
    <message>
        <source>rural districts</source>
        <translation>huyện</translation>
    </message>
    <message>
        <source>special zones</source>
        <translation>đặc khu</translation>
    </message>
    <message>
        <source>towns</source>
        <translation>thị xã</translation>
    </message>
    <message>
        <source>townships</source>
        <translation>thị trấn</translation>
    </message>
    <message>
        <source>urban districts</source>
        <translation>quận</translation>
    </message>
    <message>
        <source>wards</source>
        <translation>phường</translation>
    </message>
</context>
<context>
    <name>sodiem::AlertModel</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Thuộc</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Nội dung cần xem</translation>
    </message>
</context>
<context>
    <name>sodiem::AreaBars</name>
    <message>
        <source>%1: points by area</source>
        <translation>%1: điểm theo lĩnh vực</translation>
    </message>
    <message>
        <source>%1: strongest in %2, weakest in %3</source>
        <translation>%1: mạnh nhất ở lĩnh vực %2; yếu nhất ở lĩnh vực %3</translation>
    </message>
    <message>
        <source>Bars: share of the maximum that applies.</source>
        <translation>Thanh đậm: tỷ lệ điểm đạt so với điểm tối đa áp dụng.</translation>
    </message>
    <message>
        <source>Bars: share of the maximum that applies. Thin line: mean of the group (%1 ranked units).</source>
        <translation>Thanh đậm: tỷ lệ điểm đạt so với điểm tối đa áp dụng. Thanh mảnh: trung bình của nhóm (%1 đơn vị đã xếp hạng).</translation>
    </message>
    <message>
        <source>mean of the group %1%</source>
        <translation>trung bình của nhóm %1%</translation>
    </message>
</context>
<context>
    <name>sodiem::AreaBarsView</name>
    <message>
        <source>%1 so far, %2 lacking</source>
        <translation>tạm tính %1, thiếu %2</translation>
    </message>
</context>
<context>
    <name>sodiem::BookPages</name>
    <message>
        <source>Plan: figures of %1 reporters</source>
        <translation>Kế hoạch: số liệu của %1 nơi báo cáo</translation>
    </message>
</context>
<context>
    <name>sodiem::ColumnBar</name>
    <message>
        <source>Units shown</source>
        <translation>Đơn vị hiển thị</translation>
    </message>
    <message>
        <source>District shown</source>
        <translation>Quận, huyện hiển thị</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Lọc…</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Lọc theo từ</translation>
    </message>
    <message>
        <source>All districts</source>
        <translation>Tất cả quận, huyện</translation>
    </message>
    <message>
        <source>Choose a criterion on the left.</source>
        <translation>Chọn tiêu chí ở bên trái.</translation>
    </message>
    <message>
        <source>%1/%2 units</source>
        <translation>%1/%2 đơn vị</translation>
    </message>
    <message>
        <source>All units (%1)</source>
        <translation>Tất cả đơn vị (%1)</translation>
    </message>
    <message>
        <source>Not scored yet (%1)</source>
        <translation>Chưa có điểm (%1)</translation>
    </message>
    <message>
        <source>Other than claimed (%1)</source>
        <translation>Khác tự chấm (%1)</translation>
    </message>
    <message>
        <source>Reason missing (%1)</source>
        <translation>Thiếu lý do (%1)</translation>
    </message>
    <message>
        <source>Evidence missing (%1)</source>
        <translation>Thiếu tài liệu (%1)</translation>
    </message>
    <message>
        <source>Not stored yet (%1)</source>
        <translation>Chưa lưu (%1)</translation>
    </message>
    <message>
        <source>Figures incomplete (%1)</source>
        <translation>Chưa nhập đủ số liệu (%1)</translation>
    </message>
</context>
<context>
    <name>sodiem::ColumnPane</name>
    <message>
        <source>Item down the units</source>
        <translation>Một tiêu chí theo các đơn vị</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Dòng %1</translation>
    </message>
    <message>
        <source>This column is computed or fixed.</source>
        <translation>Cột này do máy tính hoặc cố định, không nhập được.</translation>
    </message>
    <message>
        <source>The table has no such line or column.</source>
        <translation>Bảng không có dòng hoặc cột này.</translation>
    </message>
    <message>
        <source>This unit is not shown just now; take the filter away and paste again.</source>
        <translation>Đơn vị này đang bị bộ lọc ẩn; hãy bỏ lọc rồi dán lại.</translation>
    </message>
    <message>
        <source>No unit of this book is called so.</source>
        <translation>Trong sổ không có đơn vị nào tên như vậy.</translation>
    </message>
    <message>
        <source>Several units are called so: write the district behind the name.</source>
        <translation>Có nhiều đơn vị cùng tên: hãy ghi thêm quận, huyện sau tên.</translation>
    </message>
    <message>
        <source>Lines placed by the names of their units: %1; not placed: %2.</source>
        <translation>Đã xếp theo tên đơn vị %1 dòng; không xếp được %2 dòng.</translation>
    </message>
</context>
<context>
    <name>sodiem::Commands</name>
    <message>
        <source>clearing %1</source>
        <translation>xóa kết quả %1</translation>
    </message>
    <message>
        <source>clearing of %1 items</source>
        <translation>xóa kết quả %1 mục</translation>
    </message>
    <message>
        <source>no case %1</source>
        <translation>không phát sinh %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>ghi chú %1</translation>
    </message>
    <message>
        <source>points %1</source>
        <translation>điểm %1</translation>
    </message>
    <message>
        <source>recognition %1</source>
        <translation>công nhận %1</translation>
    </message>
    <message>
        <source>recognition of %1 items</source>
        <translation>công nhận %1 mục</translation>
    </message>
    <message>
        <source>shared figure</source>
        <translation>số liệu chung</translation>
    </message>
    <message>
        <source>survey %1</source>
        <translation>phiếu điều tra %1</translation>
    </message>
    <message>
        <source>evidence %1</source>
        <translation>tài liệu kiểm chứng %1</translation>
    </message>
    <message>
        <source>evidence of %1 items</source>
        <translation>tài liệu kiểm chứng của %1 mục</translation>
    </message>
    <message>
        <source>page cited %1</source>
        <translation>trang, mục trích dẫn %1</translation>
    </message>
    <message>
        <source>removal of evidence %1</source>
        <translation>gỡ tài liệu kiểm chứng %1</translation>
    </message>
    <message>
        <source>details of a document</source>
        <translation>thông tin của tài liệu</translation>
    </message>
    <message>
        <source>entry in %1 places</source>
        <translation>nhập %1 chỗ</translation>
    </message>
    <message>
        <source>deadline of a step</source>
        <translation>hạn của bước</translation>
    </message>
    <message>
        <source>explanation %1</source>
        <translation>giải trình %1</translation>
    </message>
    <message>
        <source>taking back of an explanation %1</source>
        <translation>rút lại giải trình %1</translation>
    </message>
    <message>
        <source>cases drawn %1</source>
        <translation>mẫu đã rút %1</translation>
    </message>
    <message>
        <source>choice of counts %1</source>
        <translation>chọn số đếm %1</translation>
    </message>
    <message>
        <source>figures from the cases drawn %1</source>
        <translation>số liệu từ mẫu đã rút %1</translation>
    </message>
    <message>
        <source>values of a workbook</source>
        <translation>giá trị của một sổ tính</translation>
    </message>
    <message>
        <source>values of %1 workbooks</source>
        <translation>giá trị của %1 sổ tính</translation>
    </message>
    <message>
        <source>record of the visit</source>
        <translation>biên bản kiểm tra</translation>
    </message>
    <message>
        <source>wording of the records</source>
        <translation>tên và căn cứ của biên bản</translation>
    </message>
    <message>
        <source>values of a table</source>
        <translation>giá trị của một bảng số liệu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>attaching of a signed copy</source>
        <translation>đính kèm bản đã ký</translation>
    </message>
    <message>
        <source>removal of a signed copy</source>
        <translation>gỡ bản đã ký</translation>
    </message>
    <message>
        <source>period scored</source>
        <translation>thời gian chấm</translation>
    </message>
    <message>
        <source>figures of target %1</source>
        <translation>số liệu chỉ tiêu %1</translation>
    </message>
    <message>
        <source>confirmation %1</source>
        <translation>xác nhận %1</translation>
    </message>
    <message>
        <source>confirmation of %1 items</source>
        <translation>xác nhận %1 mục</translation>
    </message>
</context>
<context>
    <name>sodiem::CompareDialog</name>
    <message>
        <source>Compare versions of the criteria set</source>
        <translation>So sánh các phiên bản của bộ tiêu chí</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Cạnh nhau</translation>
    </message>
    <message>
        <source>What the last new version moved</source>
        <translation>Thay đổi sau lần ban hành gần nhất</translation>
    </message>
    <message>
        <source>Export to Excel or CSV…</source>
        <translation>Xuất ra Excel hoặc CSV…</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>phiên bản %1</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>Phiên bản cũ</translation>
    </message>
    <message>
        <source>Version after</source>
        <translation>Phiên bản mới</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Thêm tệp…</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Bản cũ:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>Bản mới:</translation>
    </message>
    <message>
        <source>Choose the criteria set</source>
        <translation>Chọn bộ tiêu chí</translation>
    </message>
    <message>
        <source>Criteria sets (*.json *.xlsx);;All files (*)</source>
        <translation>Bộ tiêu chí (*.json *.xlsx);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>The file has %1 faults, shown by “Load a new version”.</source>
        <translation>Tệp có %1 lỗi; xem từng lỗi ở “Nạp phiên bản mới”.</translation>
    </message>
    <message>
        <source>Export what moved</source>
        <translation>Xuất các thay đổi về điểm</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Xuất bảng so sánh</translation>
    </message>
    <message>
        <source>Workbook for Excel (%1)</source>
        <translation>Bảng tính Excel (%1)</translation>
    </message>
    <message>
        <source>Table for computing, CSV (%1)</source>
        <translation>Bảng CSV để tính toán (%1)</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Thay đổi điểm</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>%1/%2 files</source>
        <translation>%1/%2 tệp</translation>
    </message>
</context>
<context>
    <name>sodiem::CompareView</name>
    <message>
        <source>Only what is not as before</source>
        <translation>Chỉ hiện mục thay đổi</translation>
    </message>
    <message>
        <source>Two versions side by side</source>
        <translation>Hai phiên bản cạnh nhau</translation>
    </message>
    <message>
        <source>The two versions are alike in every item.</source>
        <translation>Hai phiên bản giống nhau ở mọi mục.</translation>
    </message>
</context>
<context>
    <name>sodiem::ContributionModel</name>
    <message>
        <source>no case arose</source>
        <translation>không phát sinh</translation>
    </message>
    <message>
        <source>from its scorecard</source>
        <translation>từ phiếu chấm điểm</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>chưa chấm điểm</translation>
    </message>
    <message>
        <source>not reported yet</source>
        <translation>chưa báo cáo</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Nơi báo cáo</translation>
    </message>
    <message>
        <source>Own result</source>
        <translation>Kết quả của nơi này</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Số liệu kỳ</translation>
    </message>
</context>
<context>
    <name>sodiem::CountForm</name>
    <message>
        <source>%1: %2 entered, the cases say %3.</source>
        <translation>%1: đã nhập %2, danh sách mẫu hiện là %3.</translation>
    </message>
    <message>
        <source>Fill the figures</source>
        <translation>Điền vào số liệu</translation>
    </message>
    <message>
        <source>Enters the counts chosen above at the step you work at; one step to undo</source>
        <translation>Nhập các số đếm đã chọn ở trên vào bước đang làm; hoàn tác được bằng một bước</translation>
    </message>
    <message>
        <source>This item has no figure that a count could fill.</source>
        <translation>Tiêu chí này không có số liệu nào để điền bằng số đếm.</translation>
    </message>
    <message>
        <source>Which count fills which figure? Said once, it holds for this item of all units.</source>
        <translation>Số đếm nào điền vào số liệu nào? Chỉ chọn một lần, áp dụng cho tiêu chí này của mọi đơn vị.</translation>
    </message>
    <message>
        <source>Not from the cases</source>
        <translation>Không lấy từ mẫu</translation>
    </message>
</context>
<context>
    <name>sodiem::CriteriaModel</name>
    <message>
        <source>Set</source>
        <translation>Bộ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Area, criterion, sub-criterion</source>
        <translation>Lĩnh vực, tiêu chí, tiêu chí thành phần</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation>Cách chấm</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>Bước, người chấm</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Cơ quan theo dõi</translation>
    </message>
</context>
<context>
    <name>sodiem::CriteriaPage</name>
    <message>
        <source>Criteria set:</source>
        <translation>Bộ tiêu chí:</translation>
    </message>
    <message>
        <source>Load a new version…</source>
        <translation>Nạp phiên bản mới…</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>So sánh phiên bản…</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, phiên bản %2</translation>
    </message>
</context>
<context>
    <name>sodiem::CriteriaTree</name>
    <message>
        <source>Criteria</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Find a criterion</source>
        <translation>Tìm tiêu chí</translation>
    </message>
    <message>
        <source>Find a criterion: number, words, office…</source>
        <translation>Tìm tiêu chí: ký hiệu, từ ngữ, cơ quan…</translation>
    </message>
</context>
<context>
    <name>sodiem::CriterionPanel</name>
    <message>
        <source>Find a criterion…</source>
        <translation>Tìm tiêu chí…</translation>
    </message>
    <message>
        <source>Find a criterion</source>
        <translation>Tìm tiêu chí</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Shared figures of the units</source>
        <translation>Số liệu chung của đơn vị</translation>
    </message>
    <message>
        <source>%1: in %2 of %3 units</source>
        <translation>%1: đã có ở %2/%3 đơn vị</translation>
    </message>
</context>
<context>
    <name>sodiem::DayEdit</name>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Chọn trên lịch</translation>
    </message>
</context>
<context>
    <name>sodiem::DecisionBox</name>
    <message>
        <source>No case arose</source>
        <translation>Không phát sinh</translation>
    </message>
    <message>
        <source>Other points than computed:</source>
        <translation>Chấm khác điểm tính được:</translation>
    </message>
    <message>
        <source>Points set by a person</source>
        <translation>Điểm do người chấm đặt</translation>
    </message>
    <message>
        <source>Reason (needed: differs from the self-assessment)</source>
        <translation>Lý do (bắt buộc: khác điểm tự chấm)</translation>
    </message>
    <message>
        <source>Explanation, note</source>
        <translation>Giải trình, ghi chú</translation>
    </message>
    <message>
        <source>Reason, note</source>
        <translation>Lý do, ghi chú</translation>
    </message>
</context>
<context>
    <name>sodiem::DocumentModel</name>
    <message>
        <source>In its place</source>
        <translation>Đủ tệp và thông tin</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Thiếu tệp</translation>
    </message>
    <message>
        <source>Not described</source>
        <translation>Chưa ghi thông tin</translation>
    </message>
    <message>
        <source>Date outside the period</source>
        <translation>Ngoài kỳ chấm điểm</translation>
    </message>
    <message>
        <source>Used by several units</source>
        <translation>Nhiều đơn vị cùng dùng</translation>
    </message>
    <message>
        <source>%1 units, %2 items</source>
        <translation>%1 đơn vị, %2 mục</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 chỗ khác</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Number, sign</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Dùng cho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>record of the visit</source>
        <translation>biên bản kiểm tra</translation>
    </message>
    <message>
        <source>signed record of the visit</source>
        <translation>biên bản kiểm tra đã ký</translation>
    </message>
</context>
<context>
    <name>sodiem::EntryForm</name>
    <message>
        <source>Points, from %1 to %2</source>
        <translation>Điểm, từ %1 đến %2</translation>
    </message>
</context>
<context>
    <name>sodiem::EvidenceBar</name>
    <message>
        <source>Find a document: name, number, issuer, abstract, unit</source>
        <translation>Tìm tài liệu: tên, số ký hiệu, cơ quan, trích yếu, đơn vị</translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation>Tìm tài liệu</translation>
    </message>
    <message>
        <source>State of the documents</source>
        <translation>Tình trạng tài liệu</translation>
    </message>
    <message>
        <source>Unit that uses the documents</source>
        <translation>Đơn vị dùng tài liệu</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Tất cả đơn vị</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tất cả tài liệu</translation>
    </message>
</context>
<context>
    <name>sodiem::EvidenceBox</name>
    <message>
        <source>Attach files…</source>
        <translation>Đính kèm tệp…</translation>
    </message>
    <message>
        <source>Use a document of this unit…</source>
        <translation>Dùng tài liệu đã có…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ khỏi mục này</translation>
    </message>
    <message>
        <source>One document often proves several items; its file is kept once.</source>
        <translation>Một tài liệu thường chứng minh nhiều mục; chọn trong các tài liệu đã có của đơn vị, tệp chỉ lưu một lần.</translation>
    </message>
    <message>
        <source>Opens a copy for reading (Enter)</source>
        <translation>Mở bản sao để đọc (Enter)</translation>
    </message>
    <message>
        <source>Takes the document off this item; it can be undone (Delete)</source>
        <translation>Gỡ tài liệu khỏi mục này; có thể hoàn tác (Delete)</translation>
    </message>
    <message>
        <source>Evidence of this item</source>
        <translation>Tài liệu kiểm chứng của mục này</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”.</source>
        <translation>Máy này không có chương trình mở được “%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be stored and was not kept.</source>
        <translation>“%1” không ghi được vào sổ nên đã bỏ.</translation>
    </message>
    <message>
        <source>Survey results need no evidence here.</source>
        <translation>Mục chấm bằng điều tra xã hội học, không cần tài liệu kiểm chứng.</translation>
    </message>
    <message>
        <source>No evidence is attached.</source>
        <translation>Chưa có tài liệu kiểm chứng.</translation>
    </message>
    <message>
        <source>No evidence is attached. Expected: %1</source>
        <translation>Chưa có tài liệu kiểm chứng. Cần có: %1</translation>
    </message>
    <message>
        <source>No evidence yet. Drop files here or choose them below.</source>
        <translation>Chưa có tài liệu kiểm chứng. Kéo tệp thả vào đây hoặc chọn tệp bằng nút bên dưới.</translation>
    </message>
    <message>
        <source>No evidence yet; drop files here. Expected: %1</source>
        <translation>Chưa có tài liệu kiểm chứng; kéo tệp thả vào đây. Cần có: %1</translation>
    </message>
    <message>
        <source>“%1” is attached here already.</source>
        <translation>“%1” đã đính kèm ở mục này rồi.</translation>
    </message>
    <message>
        <source>Survey results need no evidence; nothing was attached.</source>
        <translation>Mục chấm bằng điều tra xã hội học, không cần tài liệu kiểm chứng; chưa đính kèm tệp nào.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Đính kèm tệp</translation>
    </message>
    <message>
        <source>Documents and pictures</source>
        <translation>Tài liệu và ảnh</translation>
    </message>
    <message>
        <source>No other item of this unit has a document that is not here already.</source>
        <translation>Các mục khác của đơn vị không có tài liệu nào ngoài những tài liệu đã có ở đây.</translation>
    </message>
    <message>
        <source>The clipboard holds neither a file nor a picture to attach.</source>
        <translation>Bộ nhớ tạm không có tệp hay ảnh để đính kèm.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Ảnh %1</translation>
    </message>
    <message>
        <source>The picture could not be stored for want of room; nothing was attached.</source>
        <translation>Không lưu được ảnh vì hết chỗ trên đĩa; chưa đính kèm gì.</translation>
    </message>
    <message>
        <source>Find the folder…</source>
        <translation>Tìm thư mục…</translation>
    </message>
    <message>
        <source>Evidence folder of this book</source>
        <translation>Thư mục tài liệu kiểm chứng của sổ này</translation>
    </message>
    <message>
        <source>The evidence folder is in its place again.</source>
        <translation>Thư mục tài liệu kiểm chứng đã ở đúng chỗ.</translation>
    </message>
</context>
<context>
    <name>sodiem::EvidenceChooser</name>
    <message>
        <source>No document matches what you typed.</source>
        <translation>Không có tài liệu nào khớp với nội dung tìm.</translation>
    </message>
    <message>
        <source>Documents of this unit</source>
        <translation>Tài liệu đã có của đơn vị</translation>
    </message>
    <message>
        <source>Search: number, abstract, file, item</source>
        <translation>Tìm theo số, trích yếu, tên tệp, mục</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>Tìm tài liệu</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Đính kèm</translation>
    </message>
</context>
<context>
    <name>sodiem::EvidenceForm</name>
    <message>
        <source>Number, sign</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Page, section</source>
        <translation>Trang, mục</translation>
    </message>
    <message>
        <source>what of it proves this item, if not all</source>
        <translation>phần chứng minh mục này, nếu không phải cả tài liệu</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>two computers differ</source>
        <translation>hai máy ghi khác nhau</translation>
    </message>
    <message>
        <source>Write the date as day/month/year, for example 05/11/2018.</source>
        <translation>Nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/11/2018.</translation>
    </message>
    <message>
        <source>The abstract is longer than %1 characters; shorten it.</source>
        <translation>Trích yếu dài quá %1 ký tự; rút gọn lại.</translation>
    </message>
</context>
<context>
    <name>sodiem::EvidenceModel</name>
    <message>
        <source>also for %1</source>
        <translation>dùng cho cả %1</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>thiếu tệp</translation>
    </message>
    <message>
        <source>two computers differ</source>
        <translation>hai máy ghi khác nhau</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Number, sign</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Page, section</source>
        <translation>Trang, mục</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Also for</source>
        <translation>Dùng cho cả</translation>
    </message>
    <message>
        <source>Two computers say different things of this document; type what is right.</source>
        <translation>Hai máy ghi thông tin khác nhau về tài liệu này; nhập lại thông tin đúng.</translation>
    </message>
    <message>
        <source>The file is not in the folder of evidence; attach it again.</source>
        <translation>Không thấy tệp trong thư mục tài liệu kiểm chứng; đính kèm lại tệp này.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>đang dùng cho %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Đang dùng cho</translation>
    </message>
</context>
<context>
    <name>sodiem::EvidencePage</name>
    <message>
        <source>No program on this computer opens “%1”.</source>
        <translation>Máy này không có chương trình mở được “%1”.</translation>
    </message>
    <message>
        <source>Folder for the evidence of %1</source>
        <translation>Chọn nơi lưu tài liệu của %1</translation>
    </message>
    <message>
        <source>%1/%2 files</source>
        <translation>%1/%2 tệp</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Title of the item</source>
        <translation>Tên tiêu chí</translation>
    </message>
    <message>
        <source>Number, sign</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Page, section</source>
        <translation>Trang, mục</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Dung lượng (byte)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>đã xuất</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>thiếu tệp</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>tệp bị hỏng</translation>
    </message>
    <message>
        <source>not a kind of file that is exported</source>
        <translation>không thuộc loại tệp được xuất</translation>
    </message>
    <message>
        <source>Files that could not be exported, told in the index: %1. The first: %2.</source>
        <translation>Số tệp không xuất được (có ghi trong mục lục): %1. Tệp đầu tiên: %2.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Mục lục</translation>
    </message>
</context>
<context>
    <name>sodiem::EvidenceView</name>
    <message>
        <source>Looking through the documents…</source>
        <translation>Đang xem các tài liệu…</translation>
    </message>
    <message>
        <source>No document is like that.</source>
        <translation>Không có tài liệu nào như vậy.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Go to the item</source>
        <translation>Đến tiêu chí</translation>
    </message>
    <message>
        <source>Export the evidence of a unit…</source>
        <translation>Xuất tài liệu của một đơn vị…</translation>
    </message>
    <message>
        <source>Items without evidence</source>
        <translation>Tiêu chí thiếu tài liệu</translation>
    </message>
    <message>
        <source>Go to scoring</source>
        <translation>Đến trang Chấm điểm</translation>
    </message>
    <message>
        <source>The documents that prove the scores appear here as soon as one is attached to an item, on the page Scoring.</source>
        <translation>Các tài liệu kiểm chứng hiện ở đây ngay khi có tài liệu được đính kèm vào một tiêu chí ở trang Chấm điểm.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Choose the unit above first: several use this document</source>
        <translation>Hãy chọn đơn vị ở trên trước: nhiều đơn vị cùng dùng tài liệu này</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Show or hide the preview beside the table (F9)</source>
        <translation>Hiện hoặc ẩn phần xem trước bên cạnh bảng (F9)</translation>
    </message>
</context>
<context>
    <name>sodiem::EvidenceViewer</name>
    <message>
        <source>Open in its program</source>
        <translation>Mở bằng chương trình khác</translation>
    </message>
</context>
<context>
    <name>sodiem::ExampleModel</name>
    <message>
        <source>taken out</source>
        <translation>bỏ ra</translation>
    </message>
    <message>
        <source>The rule gives these points</source>
        <translation>Đúng: cách chấm cho số điểm này</translation>
    </message>
    <message>
        <source>The rule gives other points</source>
        <translation>Sai: cách chấm cho số điểm khác</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Vì sao</translation>
    </message>
</context>
<context>
    <name>sodiem::ExplanationBox</name>
    <message>
        <source>The unit scored this item without evidence: it has to explain that in writing.</source>
        <translation>Đơn vị tự chấm tiêu chí này mà không có tài liệu kiểm chứng: phải giải trình bằng văn bản.</translation>
    </message>
    <message>
        <source>Nothing has been explained or answered yet.</source>
        <translation>Chưa có giải trình hay trả lời.</translation>
    </message>
    <message>
        <source>Nothing was explained or answered.</source>
        <translation>Không có giải trình hay trả lời.</translation>
    </message>
    <message>
        <source>Explanations: one is wanted</source>
        <translation>Giải trình: còn thiếu</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Giải trình</translation>
    </message>
    <message>
        <source>Explanations (%1)</source>
        <translation>Giải trình (%1)</translation>
    </message>
    <message>
        <source>Write the date as day/month/year, for example 05/11/2018.</source>
        <translation>Nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/11/2018.</translation>
    </message>
    <message>
        <source>Add or delete what you have begun here before you correct another.</source>
        <translation>Hãy thêm hoặc xóa nội dung đang viết dở ở đây trước khi sửa nội dung khác.</translation>
    </message>
</context>
<context>
    <name>sodiem::FactsForm</name>
    <message>
        <source>not entered yet</source>
        <translation>chưa nhập</translation>
    </message>
</context>
<context>
    <name>sodiem::FaultList</name>
    <message>
        <source>Faults of the file</source>
        <translation>Lỗi của tệp</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Sao chép danh sách</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Lưu danh sách…</translation>
    </message>
    <message>
        <source>The file has at least %1 faults; these are the first. Nothing was changed.</source>
        <translation>Tệp có ít nhất %1 lỗi; dưới đây là các lỗi đầu. Sổ chưa bị thay đổi.</translation>
    </message>
    <message>
        <source>Faults of the file: %1. Mend all of them and load it again; nothing was changed.</source>
        <translation>Số lỗi của tệp: %1. Sửa hết rồi nạp lại; sổ chưa bị thay đổi.</translation>
    </message>
    <message>
        <source>Save the list of faults</source>
        <translation>Lưu danh sách lỗi</translation>
    </message>
    <message>
        <source>Text (%1)</source>
        <translation>Văn bản (%1)</translation>
    </message>
</context>
<context>
    <name>sodiem::FaultModel</name>
    <message>
        <source>sheet “%1”</source>
        <translation>trang “%1”</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>ô %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>hàng %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>What is wrong, and how to mend it</source>
        <translation>Lỗi và cách sửa</translation>
    </message>
</context>
<context>
    <name>sodiem::FieldEditor</name>
    <message>
        <source>None of these is met</source>
        <translation>Không đạt mục nào</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
</context>
<context>
    <name>sodiem::FiguresEntry</name>
    <message>
        <source>Period</source>
        <translation>Kỳ số liệu</translation>
    </message>
    <message>
        <source>A quarter from the list, or a day: 30/09/2018</source>
        <translation>Chọn một quý trong danh sách hoặc ghi một ngày: 30/09/2018</translation>
    </message>
    <message>
        <source>Figures of the target</source>
        <translation>Số liệu của chỉ tiêu</translation>
    </message>
    <message>
        <source>The program counts this target itself: nothing is entered for it.</source>
        <translation>Chương trình tự đếm chỉ tiêu này, không phải nhập số liệu.</translation>
    </message>
    <message>
        <source>Figures for:</source>
        <translation>Số liệu của kỳ:</translation>
    </message>
    <message>
        <source>“%1” is neither a quarter nor a day; choose one from the list or write 30/09/2018.</source>
        <translation>“%1” không phải là quý cũng không phải là ngày; hãy chọn trong danh sách hoặc ghi 30/09/2018.</translation>
    </message>
</context>
<context>
    <name>sodiem::FiguresGrid</name>
    <message>
        <source>Figures of the unit</source>
        <translation>Số liệu của đơn vị</translation>
    </message>
    <message>
        <source>This cell is computed or fixed.</source>
        <translation>Ô này do chương trình tính hoặc cố định.</translation>
    </message>
    <message>
        <source>The table has no such line or column.</source>
        <translation>Bảng không có dòng hoặc cột này.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Dòng %1</translation>
    </message>
    <message>
        <source>No item with figures is as the filters above say; “All items” shows every one.</source>
        <translation>Không có mục nào có số liệu khớp với các bộ lọc ở trên; chọn “Tất cả mục” để xem toàn bộ.</translation>
    </message>
</context>
<context>
    <name>sodiem::GoToBox</name>
    <message>
        <source>Go to</source>
        <translation>Đi tới</translation>
    </message>
    <message>
        <source>A few letters of a unit, a criterion or a page</source>
        <translation>Vài chữ cái của đơn vị, tiêu chí hoặc trang</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Nơi tìm thấy</translation>
    </message>
    <message>
        <source>Enter: open, Esc: close</source>
        <translation>Enter: mở, Esc: đóng</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>tiêu chí</translation>
    </message>
</context>
<context>
    <name>sodiem::GridView</name>
    <message>
        <source>Count: %1</source>
        <translation>Đếm: %1</translation>
    </message>
    <message>
        <source>Sum: %1</source>
        <translation>Tổng: %1</translation>
    </message>
</context>
<context>
    <name>sodiem::HelpWindow</name>
    <message>
        <source>Writing criteria sets</source>
        <translation>Soạn bộ tiêu chí</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Đi tiếp</translation>
    </message>
    <message>
        <source>Find in the text; Enter: the next place</source>
        <translation>Tìm trong văn bản; Enter: chỗ tiếp theo</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Tìm trong văn bản</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Các chương</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Không tìm thấy</translation>
    </message>
</context>
<context>
    <name>sodiem::HistoryList</name>
    <message>
        <source>Nothing has been entered here yet.</source>
        <translation>Chưa có gì được nhập ở đây.</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Điều tra XHH</translation>
    </message>
    <message>
        <source>reason, note</source>
        <translation>lý do, ghi chú</translation>
    </message>
    <message>
        <source>points</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>no case arose</source>
        <translation>không phát sinh</translation>
    </message>
    <message>
        <source>option</source>
        <translation>mức đạt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>đã xóa</translation>
    </message>
    <message>
        <source>explanation taken back</source>
        <translation>rút lại giải trình</translation>
    </message>
    <message>
        <source>explanation of the unit: %1</source>
        <translation>giải trình của đơn vị: %1</translation>
    </message>
    <message>
        <source>answer of the team: %1</source>
        <translation>trả lời của đoàn: %1</translation>
    </message>
</context>
<context>
    <name>sodiem::ImportColumnsPage</name>
    <message>
        <source>Columns named by an item hold its points</source>
        <translation>Cột mang tên tiêu chí chứa điểm của tiêu chí đó</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Các cột của bảng</translation>
    </message>
    <message>
        <source>What the column is</source>
        <translation>Nội dung của cột</translation>
    </message>
    <message>
        <source>Find an item or a figure</source>
        <translation>Tìm tiêu chí hoặc số liệu</translation>
    </message>
    <message>
        <source>Row of the heads:</source>
        <translation>Dòng tiêu đề:</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Giá trị đầu</translation>
    </message>
    <message>
        <source>Columns used: %1 of %2.</source>
        <translation>Số cột được dùng: %1 trên %2.</translation>
    </message>
    <message>
        <source>They are as you said at the last table of this shape.</source>
        <translation>Các cột được chọn như lần nhập trước của bảng cùng mẫu.</translation>
    </message>
    <message>
        <source>Say which column names the units.</source>
        <translation>Hãy chọn cột ghi tên hoặc mã đơn vị.</translation>
    </message>
    <message>
        <source>Say of one column at least which figure it holds.</source>
        <translation>Hãy chọn số liệu cho ít nhất một cột.</translation>
    </message>
    <message>
        <source>What is column %1?</source>
        <translation>Cột %1 là gì?</translation>
    </message>
    <message>
        <source>What is column %1, “%2”?</source>
        <translation>Cột %1, “%2”, là gì?</translation>
    </message>
</context>
<context>
    <name>sodiem::ImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Import from a spreadsheet</source>
        <translation>Nhập từ bảng tính</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Nội dung từng cột</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Xem trước kết quả</translation>
    </message>
    <message>
        <source>Step %1/%2: %3</source>
        <translation>Bước %1/%2: %3</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Bảng số liệu</translation>
    </message>
    <message>
        <source>Tables (%1);;All files (*)</source>
        <translation>Bảng tính (%1);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>%1/%2 read</source>
        <translation>đã đọc %1/%2</translation>
    </message>
    <message>
        <source>%1/%2 units checked</source>
        <translation>đã kiểm tra %1/%2 đơn vị</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Store %1 values</source>
        <translation>Lưu %1 giá trị</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>%1/%2 values stored</source>
        <translation>đã lưu %1/%2 giá trị</translation>
    </message>
    <message>
        <source>Stored: %1 values. Undo (Ctrl+Z) takes all of them back at once.</source>
        <translation>Đã lưu %1 giá trị. Hoàn tác (Ctrl+Z) sẽ bỏ tất cả trong một lần.</translation>
    </message>
</context>
<context>
    <name>sodiem::ImportFilePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Sheet:</source>
        <translation>Trang tính:</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Các dòng đầu của bảng</translation>
    </message>
    <message>
        <source>Choose a table (XLSX, CSV) with a row for each unit and a column for each figure. The figures are entered at the step “%1”. Nothing is stored before you have seen it.</source>
        <translation>Chọn bảng số liệu (XLSX, CSV) có mỗi đơn vị một dòng, mỗi số liệu một cột. Số liệu được nhập vào bước “%1”. Chưa lưu gì cho đến khi bạn xem xong.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ẩn)</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Chưa chọn tệp.</translation>
    </message>
</context>
<context>
    <name>sodiem::ImportResultPage</name>
    <message>
        <source>Reason, where the table gives none:</source>
        <translation>Lý do, nếu bảng không ghi:</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Sao chép danh sách</translation>
    </message>
    <message>
        <source>Values to be stored</source>
        <translation>Các giá trị sẽ lưu</translation>
    </message>
    <message>
        <source>Cells not taken</source>
        <translation>Các ô không nhận</translation>
    </message>
    <message>
        <source>According to the table “%1”</source>
        <translation>Theo bảng “%1”</translation>
    </message>
    <message>
        <source>The note of points given directly, and of “no case arose” at an appraiser&apos;s step</source>
        <translation>Ghi chú cho điểm cho trực tiếp, và cho “không phát sinh” ở bước thẩm định</translation>
    </message>
    <message>
        <source>Values to store at the step “%1”: %2, of %3 units. The same as in the book already: %4.</source>
        <translation>Số giá trị sẽ lưu vào bước “%1”: %2, của %3 đơn vị. Đã giống trong sổ: %4.</translation>
    </message>
    <message>
        <source>Overwrite what was entered already (%1 values)</source>
        <translation>Ghi đè số đã nhập (%1 giá trị)</translation>
    </message>
    <message>
        <source>Values to store</source>
        <translation>Các giá trị sẽ lưu</translation>
    </message>
    <message>
        <source>Values to store; marked: left out because something was entered already</source>
        <translation>Các giá trị sẽ lưu; dòng có dấu: để lại vì đã nhập số khác</translation>
    </message>
    <message>
        <source>Cells not taken: %1</source>
        <translation>Số ô không nhận: %1</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>không phát sinh</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Trong bảng</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Lý do không nhận</translation>
    </message>
</context>
<context>
    <name>sodiem::ImportTargets</name>
    <message>
        <source>Not used</source>
        <translation>Không dùng</translation>
    </message>
    <message>
        <source>Unit (code or name)</source>
        <translation>Đơn vị (mã hoặc tên)</translation>
    </message>
    <message>
        <source>District (tells units of one name apart)</source>
        <translation>Huyện (để phân biệt các đơn vị cùng tên)</translation>
    </message>
    <message>
        <source>Shared figure: %1</source>
        <translation>Số liệu chung: %1</translation>
    </message>
    <message>
        <source>%1 Points given directly</source>
        <translation>%1 Điểm cho trực tiếp</translation>
    </message>
    <message>
        <source>%1 Note</source>
        <translation>%1 Ghi chú</translation>
    </message>
    <message>
        <source>Shared figures</source>
        <translation>Số liệu chung</translation>
    </message>
    <message>
        <source>Points given directly</source>
        <translation>Điểm cho trực tiếp</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>sodiem::IntakeBar</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>How far the files are</source>
        <translation>Tiến độ chép tệp</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Đang hủy…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Đang chuẩn bị…</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Đang chép %1</translation>
    </message>
    <message>
        <source>File %1/%2: %3</source>
        <translation>Tệp %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>sodiem::ItemColumnModel</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quận, huyện</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Tự chấm</translation>
    </message>
    <message>
        <source>Reason, note</source>
        <translation>Lý do, ghi chú</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>Mức đạt được</translation>
    </message>
</context>
<context>
    <name>sodiem::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Đang hủy…</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Ẩn thông báo này</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Đang chuẩn bị…</translation>
    </message>
    <message>
        <source>Printing and export</source>
        <translation>In và xuất tệp</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Đã lưu vào tệp %1.</translation>
    </message>
    <message>
        <source>The files are in the folder %1.</source>
        <translation>Các tệp đã nằm trong thư mục %1.</translation>
    </message>
</context>
<context>
    <name>sodiem::LastYearDialog</name>
    <message>
        <source>Choose a book…</source>
        <translation>Chọn sổ…</translation>
    </message>
    <message>
        <source>Show no suggestions</source>
        <translation>Không hiện gợi ý</translation>
    </message>
    <message>
        <source>Suggestions from last year&apos;s book</source>
        <translation>Gợi ý từ sổ năm trước</translation>
    </message>
    <message>
        <source>What an earlier year&apos;s book says is shown beside each item and shared figure that has nothing entered yet. Nobody has checked it for this year: it counts for nothing until you take it over. That book is only read, and stays as it is.</source>
        <translation>Số liệu trong sổ của năm trước được hiện bên cạnh từng mục, từng số liệu chung chưa nhập. Số liệu này chưa được kiểm tra cho năm nay: không được tính vào đâu cho đến khi có người lấy vào sổ. Sổ năm trước chỉ được đọc và giữ nguyên.</translation>
    </message>
    <message>
        <source>Choose last year&apos;s book</source>
        <translation>Chọn sổ năm trước</translation>
    </message>
    <message>
        <source>Books (*.sodiem)</source>
        <translation>Sổ chấm điểm (*.sodiem)</translation>
    </message>
    <message>
        <source>%1/%2 entries of that book read and checked</source>
        <translation>Đã đọc và kiểm tra %1/%2 lần ghi của sổ đó</translation>
    </message>
    <message>
        <source>The book has been read and is closed again.</source>
        <translation>Đã đọc xong và đóng sổ đó.</translation>
    </message>
    <message>
        <source>Cancelled; everything is as it was.</source>
        <translation>Đã dừng; mọi thứ vẫn như trước.</translation>
    </message>
    <message>
        <source>The book could not be read.</source>
        <translation>Không đọc được sổ.</translation>
    </message>
    <message>
        <source>No book is chosen.</source>
        <translation>Chưa chọn sổ nào.</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>Đã chọn: %1.</translation>
    </message>
    <message>
        <source>Chosen: %1 (year %2), %3.
Suggestions: %4 appraised items, %5 items of self-assessments and %6 shared figures, of %7 units.</source>
        <translation>Đã chọn: %1 (năm %2), %3.
Gợi ý: %4 mục thẩm định, %5 mục tự đánh giá và %6 số liệu chung, của %7 đơn vị.</translation>
    </message>
</context>
<context>
    <name>sodiem::LeafPanel</name>
    <message>
        <source>Choose a criterion on the left to see how it is scored and to enter figures.</source>
        <translation>Chọn một tiêu chí bên trái để xem cách chấm và nhập số liệu.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Shared figures of the unit</source>
        <translation>Số liệu chung của đơn vị</translation>
    </message>
    <message>
        <source>In charge: %1.</source>
        <translation>Phụ trách: %1.</translation>
    </message>
    <message>
        <source>Answers counted</source>
        <translation>Số phiếu trả lời</translation>
    </message>
    <message>
        <source>Requirements met</source>
        <translation>Các yêu cầu đã đạt</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>Mức đạt được</translation>
    </message>
    <message>
        <source>Give the reason here: without it this decision is not stored.</source>
        <translation>Hãy nêu lý do ở đây: chưa có lý do thì quyết định này chưa được lưu.</translation>
    </message>
    <message>
        <source>Item before (Shift+Enter)</source>
        <translation>Mục trước (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next item (Enter)</source>
        <translation>Mục kế tiếp (Enter)</translation>
    </message>
    <message>
        <source>Item before</source>
        <translation>Mục trước</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Mục kế tiếp</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sodiem::MainWindow</name>
    <message>
        <source>Making the sample book of Hà Nội&apos;s 584 communes (invented figures)…</source>
        <translation>Đang lập sổ mẫu 584 xã, phường, thị trấn của Hà Nội (số liệu giả định)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Sổ điểm CCHC</source>
        <translation>Sổ điểm CCHC</translation>
    </message>
    <message>
        <source>This book is open for writing elsewhere (%1), so here it is for reading only.</source>
        <translation>Sổ này đang được mở để ghi ở nơi khác (%1) nên ở đây chỉ xem được.</translation>
    </message>
    <message>
        <source>The book is damaged and is for reading only: restore an earlier copy (menu File). %1</source>
        <translation>Sổ bị hỏng nên chỉ xem được: hãy khôi phục một bản sao trước đó (trình đơn Tệp). %1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Chưa lưu</translation>
    </message>
    <message>
        <source>Stay and correct</source>
        <translation>Ở lại sửa</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Đóng, bỏ các mục này</translation>
    </message>
    <message>
        <source>Books (*.sodiem)</source>
        <translation>Sổ chấm điểm (*.sodiem)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>&amp;Lập sổ mới…</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>&amp;Mở sổ…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Mở sổ &amp;gần đây</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Lưu &amp;bản sao…</translation>
    </message>
    <message>
        <source>Res&amp;tore an earlier copy…</source>
        <translation>&amp;Khôi phục bản sao trước đó…</translation>
    </message>
    <message>
        <source>C&amp;lose the book</source>
        <translation>Đón&amp;g sổ</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Thiết lập…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Th&amp;oát</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>Đi &amp;tới…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Phím tắt…</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <translation>&amp;Giới thiệu…</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Mở sổ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu bản sao</translation>
    </message>
    <message>
        <source>The copy is saved and checked: %1. Its evidence files stay with this book.</source>
        <translation>Bản sao đã được lưu và kiểm tra: %1. Tệp tài liệu kiểm chứng vẫn nằm cùng sổ này.</translation>
    </message>
    <message>
        <source>page</source>
        <translation>trang</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>Sổ điểm CCHC %1
Scores communes on administrative reform, ranks them and prints the result, without a network.
Licence: GPL-3.0-or-later. Qt %2.</source>
        <translation>Sổ điểm CCHC %1
Chấm điểm cải cách hành chính cấp xã, xếp hạng và in kết quả, không cần mạng.
Giấy phép: GPL-3.0-or-later. Qt %2.</translation>
    </message>
    <message>
        <source>Items typed but not stored, because something in them must be corrected: %1.</source>
        <translation>Số mục đã gõ nhưng chưa lưu vì còn nội dung phải sửa: %1.</translation>
    </message>
    <message>
        <source>%1 has had this book open for writing since %2 (computer %3), so here it is for reading only.</source>
        <translation>%1 đang mở sổ này để ghi từ %2 (máy %3), nên ở đây chỉ xem được.</translation>
    </message>
    <message>
        <source>&amp;Receive and send data</source>
        <translation>&amp;Nhận, gửi dữ liệu</translation>
    </message>
    <message>
        <source>&amp;Write self-assessment workbooks…</source>
        <translation>&amp;Lập sổ tính tự đánh giá…</translation>
    </message>
    <message>
        <source>&amp;Take in workbooks…</source>
        <translation>Nhận &amp;sổ tính gửi về…</translation>
    </message>
    <message>
        <source>&amp;Import from a spreadsheet…</source>
        <translation>Nhập từ &amp;bảng tính…</translation>
    </message>
    <message>
        <source>&amp;Print and export</source>
        <translation>&amp;In và xuất</translation>
    </message>
    <message>
        <source>&amp;Ranking annex: preview and print…</source>
        <translation>Phụ lục &amp;xếp hạng: xem trước và in…</translation>
    </message>
    <message>
        <source>no unit chosen</source>
        <translation>chưa chọn đơn vị</translation>
    </message>
    <message>
        <source>&amp;Scorecard: preview and print (%1)…</source>
        <translation>&amp;Phiếu chấm điểm: xem trước và in (%1)…</translation>
    </message>
    <message>
        <source>They are not in the book, but kept on this computer: they come back when the book is opened here.</source>
        <translation>Các giá trị này chưa có trong sổ nhưng được giữ lại trên máy này và hiện lại khi mở sổ ở đây.</translation>
    </message>
    <message>
        <source>Close, correct later</source>
        <translation>Đóng, sửa sau</translation>
    </message>
    <message>
        <source>&amp;Period scored…</source>
        <translation>&amp;Thời gian chấm…</translation>
    </message>
    <message>
        <source>&amp;Suggestions from last year&apos;s book…</source>
        <translation>&amp;Gợi ý từ sổ năm trước…</translation>
    </message>
    <message>
        <source>There are no suggestions from last year&apos;s book: %1.</source>
        <translation>Không có gợi ý từ sổ năm trước: %1.</translation>
    </message>
    <message>
        <source>Not all of them can be kept on this computer either: they would be lost.</source>
        <translation>Không phải tất cả đều giữ lại được trên máy này: phần không giữ được sẽ mất.</translation>
    </message>
    <message>
        <source>&amp;Writing criteria sets</source>
        <translation>&amp;Soạn bộ tiêu chí</translation>
    </message>
    <message>
        <source>Digits: type a figure, or choose the option with that number
Enter: next item; Shift+Enter: the one before
F1: how criteria sets are written; Ctrl+F1: these keys
F2: edit in the side panel
F4: recognise the earlier score; Ctrl+F4: all items shown
F6: all figures of the unit in one table
F7: by unit, or one criterion down all units
F8: next item not scored yet
F9: side panel; Shift+F9: list of units
F11: record of the visit to the unit
Delete: clear what this step entered; Escape: take back what is being typed, back to the table
Ctrl+Shift+V: attach the files or the picture on the clipboard
Ctrl+F: find a unit; Ctrl+K: go to anything
Ctrl+1 to Ctrl+6: pages
Ctrl+P: preview and print the scorecard of the unit
In tables Ctrl+C, Ctrl+V: copy and paste as in Excel; Ctrl+D, Ctrl+R: fill down, right
Ctrl+Z, Ctrl+Y: undo, redo</source>
        <translation>Chữ số: gõ số liệu, hoặc chọn mức mang số đó
Enter: mục kế tiếp; Shift+Enter: mục trước
F1: cách soạn bộ tiêu chí; Ctrl+F1: bảng phím này
F2: sửa ở bảng bên
F4: công nhận kết quả bước trước; Ctrl+F4: tất cả mục đang hiện
F6: mọi số liệu của đơn vị trong một bảng
F7: theo đơn vị, hoặc một tiêu chí theo tất cả đơn vị
F8: mục chưa có điểm kế tiếp
F9: bảng bên; Shift+F9: danh sách đơn vị
F11: biên bản kiểm tra đơn vị
Delete: xóa kết quả đã nhập ở bước này; Esc: bỏ số đang gõ, về lại bảng
Ctrl+Shift+V: đính kèm tệp hoặc ảnh đã sao chép
Ctrl+F: tìm đơn vị; Ctrl+K: đi tới bất kỳ đâu
Ctrl+1 đến Ctrl+6: các trang
Ctrl+P: xem trước và in phiếu chấm điểm của đơn vị
Trong bảng, Ctrl+C, Ctrl+V: sao chép và dán như Excel; Ctrl+D, Ctrl+R: điền xuống, sang phải
Ctrl+Z, Ctrl+Y: hoàn tác, làm lại</translation>
    </message>
</context>
<context>
    <name>sodiem::MessageStrip</name>
    <message>
        <source>Put this message aside</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>sodiem::MovedModel</name>
    <message>
        <source>to be appraised anew</source>
        <translation>cần thẩm định lại</translation>
    </message>
    <message>
        <source>Index (%)</source>
        <translation>Chỉ số (%)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Thẩm định</translation>
    </message>
</context>
<context>
    <name>sodiem::MovedView</name>
    <message>
        <source>Working out what moved…</source>
        <translation>Đang tính các thay đổi…</translation>
    </message>
    <message>
        <source>What the new version moved</source>
        <translation>Thay đổi do phiên bản mới</translation>
    </message>
    <message>
        <source>Nothing that was entered is scored otherwise.</source>
        <translation>Không có nội dung nào đã nhập bị chấm khác đi.</translation>
    </message>
    <message>
        <source>Items scored otherwise: %1; to be appraised anew: %2; units whose index moved: %3.</source>
        <translation>Mục chấm khác đi: %1; cần thẩm định lại: %2; đơn vị thay đổi chỉ số: %3.</translation>
    </message>
</context>
<context>
    <name>sodiem::NewBookCampaign</name>
    <message>
        <source>Choose the folder for the book</source>
        <translation>Chọn thư mục lưu sổ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Enter a name for the file.</source>
        <translation>Hãy ghi tên tệp.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Tên tệp:</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Ngày đầu kỳ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Ngày cuối kỳ</translation>
    </message>
    <message>
        <source>Name of the book:</source>
        <translation>Tên sổ:</translation>
    </message>
    <message>
        <source>One book holds one campaign of one year.</source>
        <translation>Mỗi sổ là một kỳ chấm điểm của một năm.</translation>
    </message>
    <message>
        <source>Period scored:</source>
        <translation>Thời gian chấm:</translation>
    </message>
    <message>
        <source>Ranked:</source>
        <translation>Xếp hạng:</translation>
    </message>
    <message>
        <source>Scoring campaign</source>
        <translation>Kỳ chấm điểm</translation>
    </message>
    <message>
        <source>The last day is before the first; correct one of them.</source>
        <translation>Ngày cuối đứng trước ngày đầu; hãy sửa một trong hai ngày.</translation>
    </message>
    <message>
        <source>The name of a file cannot hold “/” or “\”.</source>
        <translation>Tên tệp không được chứa “/” hoặc “\”.</translation>
    </message>
    <message>
        <source>There is a file of this name already; choose another name.</source>
        <translation>Đã có tệp mang tên này; hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>There is no such folder; choose another.</source>
        <translation>Không có thư mục này; hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Year:</source>
        <translation>Năm:</translation>
    </message>
    <message>
        <source>You may not write into this folder; choose another.</source>
        <translation>Không được phép ghi vào thư mục này; hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Plan:</source>
        <translation>Kế hoạch:</translation>
    </message>
    <message>
        <source>Write both days as day/month/year, for example 20/11/2018.</source>
        <translation>Ghi cả hai ngày theo dạng ngày/tháng/năm, ví dụ 20/11/2018.</translation>
    </message>
</context>
<context>
    <name>sodiem::NewBookCriteria</name>
    <message>
        <source>%1: %2 points</source>
        <translation>%1: %2 điểm</translation>
    </message>
    <message>
        <source>Areas: %1; criteria: %2; sub-criteria to score: %3.</source>
        <translation>%1 lĩnh vực, %2 tiêu chí, %3 tiêu chí thành phần được chấm.</translation>
    </message>
    <message>
        <source>Choose the criteria set</source>
        <translation>Chọn bộ tiêu chí</translation>
    </message>
    <message>
        <source>Criteria set</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Further faults: %1.</source>
        <translation>Còn %1 lỗi khác.</translation>
    </message>
    <message>
        <source>A set of my own (JSON or Excel)</source>
        <translation>Bộ tiêu chí của đơn vị (JSON hoặc Excel)</translation>
    </message>
    <message>
        <source>Criteria sets (*.json *.xlsx);;All files (*)</source>
        <translation>Bộ tiêu chí (*.json *.xlsx);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>By which criteria? A newer version of the set can be loaded later, on its own page.</source>
        <translation>Chấm theo bộ tiêu chí nào? Sau này có thể nạp phiên bản mới của bộ tiêu chí ở trang Bộ tiêu chí.</translation>
    </message>
    <message>
        <source>A file of the format sodiem-criteria/1, or a workbook made from the template.</source>
        <translation>Tệp dạng sodiem-criteria/1, hoặc bảng tính lập từ mẫu trống.</translation>
    </message>
</context>
<context>
    <name>sodiem::NewBookUnits</name>
    <message>
        <source>Choose the list of units</source>
        <translation>Chọn danh sách đơn vị</translation>
    </message>
    <message>
        <source>The list holds %1.</source>
        <translation>Danh sách có %1.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Which communes does the campaign score?</source>
        <translation>Kỳ chấm điểm này chấm những đơn vị nào?</translation>
    </message>
    <message>
        <source>A list of my own (an Excel workbook or a CSV file)</source>
        <translation>Danh sách riêng (tệp Excel hoặc tệp CSV)</translation>
    </message>
    <message>
        <source>Lists of units (*.xlsx *.csv);;All files (*)</source>
        <translation>Danh sách đơn vị (*.xlsx *.csv);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>A table (XLSX, CSV) whose first row names the columns code, name, kind and parent_code.</source>
        <translation>Một bảng (XLSX, CSV) có dòng đầu ghi tên các cột code (mã), name (tên), kind (loại) và parent_code (mã đơn vị cấp trên).</translation>
    </message>
</context>
<context>
    <name>sodiem::NewBookWizard</name>
    <message>
        <source>Create the book</source>
        <translation>Lập sổ</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Lập sổ mới</translation>
    </message>
    <message>
        <source>Step %1/%2: %3</source>
        <translation>Bước %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>sodiem::NewVersionDialog</name>
    <message>
        <source>A file (workbook or JSON)</source>
        <translation>Tệp của tôi (bảng tính hoặc JSON)</translation>
    </message>
    <message>
        <source>Choose the criteria set</source>
        <translation>Chọn bộ tiêu chí</translation>
    </message>
    <message>
        <source>Criteria sets (*.json *.xlsx);;All files (*)</source>
        <translation>Bộ tiêu chí (*.json *.xlsx);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Load a new version of the criteria set</source>
        <translation>Nạp phiên bản mới của bộ tiêu chí</translation>
    </message>
    <message>
        <source>In use: “%1”, version %2. What was entered stays. Items that the new version scores otherwise are marked to be appraised anew; items it no longer has stay in the history.</source>
        <translation>Đang dùng: “%1”, phiên bản %2. Nội dung đã nhập được giữ nguyên. Mục mà phiên bản mới chấm khác đi được đánh dấu cần thẩm định lại; mục bị bãi bỏ vẫn còn trong lịch sử.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Use this version</source>
        <translation>Dùng phiên bản này</translation>
    </message>
    <message>
        <source>Reading and checking the file…</source>
        <translation>Đang đọc và kiểm tra tệp…</translation>
    </message>
    <message>
        <source>This file cannot be used as it is.</source>
        <translation>Chưa dùng được tệp này.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>phiên bản %1</translation>
    </message>
    <message>
        <source>No item that has been scored is scored otherwise by this version: nothing has to be appraised anew.</source>
        <translation>Phiên bản này không chấm khác đi mục nào đã có kết quả: không phải thẩm định lại.</translation>
    </message>
    <message>
        <source>To be appraised anew: %1 results of %2 items scored otherwise, in %3 units.</source>
        <translation>Phải thẩm định lại: %1 kết quả của %2 mục chấm khác đi, ở %3 đơn vị.</translation>
    </message>
    <message>
        <source>Of %1 items that are removed, %2 results stay in the history and no longer count.</source>
        <translation>Với %1 mục bị bãi bỏ, %2 kết quả còn trong lịch sử và không được tính nữa.</translation>
    </message>
</context>
<context>
    <name>sodiem::NodePane</name>
    <message>
        <source>Maximum: %1</source>
        <translation>Điểm tối đa: %1</translation>
    </message>
    <message>
        <source>Part: %1</source>
        <translation>Phần điểm: %1</translation>
    </message>
    <message>
        <source>Scored by: %1</source>
        <translation>Bước, người chấm: %1</translation>
    </message>
    <message>
        <source>Followed by: %1</source>
        <translation>Cơ quan theo dõi: %1</translation>
    </message>
    <message>
        <source>How it is scored: %1</source>
        <translation>Cách chấm: %1</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation>Cách chấm</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Figures asked for</source>
        <translation>Số liệu phải nhập</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Phép kiểm tra</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Căn cứ của mục</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Thử cách chấm</translation>
    </message>
    <message>
        <source>Worked examples</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>Try the figures of the example chosen</source>
        <translation>Thử với số liệu của ví dụ đang chọn</translation>
    </message>
</context>
<context>
    <name>sodiem::OutcomeBox</name>
    <message>
        <source>No case arose: %1 points leave the maximum</source>
        <translation>Không phát sinh: bỏ %1 điểm khỏi điểm tối đa</translation>
    </message>
    <message>
        <source>Not scored yet (maximum %1)</source>
        <translation>Chưa có điểm (tối đa %1)</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1/%2 điểm</translation>
    </message>
    <message>
        <source>As typed, not stored yet:</source>
        <translation>Theo số đang gõ, chưa lưu:</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>không phát sinh</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>chưa đủ số liệu</translation>
    </message>
    <message>
        <source>Self-assessment: %1</source>
        <translation>Tự chấm: %1</translation>
    </message>
    <message>
        <source>Self-assessment: %1 – %2</source>
        <translation>Tự chấm: %1 – %2</translation>
    </message>
    <message>
        <source>Recognise %1 (F4)</source>
        <translation>Công nhận %1 (F4)</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Not to be stored as typed: %1.</source>
        <translation>Số đang gõ chưa lưu được: %1.</translation>
    </message>
    <message>
        <source>As typed, stored once the reason is given:</source>
        <translation>Theo số đang gõ, sẽ lưu khi có lý do:</translation>
    </message>
    <message>
        <source>Not a criterion of this kind of unit</source>
        <translation>Không áp dụng cho loại đơn vị này</translation>
    </message>
    <message>
        <source>To be looked at: %1</source>
        <translation>Cần xem lại: %1</translation>
    </message>
</context>
<context>
    <name>sodiem::OverviewBar</name>
    <message>
        <source>district</source>
        <translation>quận, huyện</translation>
    </message>
    <message>
        <source>kind of unit</source>
        <translation>loại đơn vị</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>area</source>
        <translation>lĩnh vực</translation>
    </message>
    <message>
        <source>body in charge</source>
        <translation>cơ quan phụ trách</translation>
    </message>
    <message>
        <source>step</source>
        <translation>bước</translation>
    </message>
    <message>
        <source>Deadline of the step:</source>
        <translation>Hạn của bước:</translation>
    </message>
    <message>
        <source>Step:</source>
        <translation>Bước:</translation>
    </message>
    <message>
        <source>Progress by:</source>
        <translation>Tiến độ theo:</translation>
    </message>
    <message>
        <source>Deadline of the step</source>
        <translation>Hạn của bước</translation>
    </message>
    <message>
        <source>“%1” is no day; write day/month/year, for example 20/11/2018.</source>
        <translation>“%1” không phải là ngày; ghi theo dạng ngày/tháng/năm, ví dụ 20/11/2018.</translation>
    </message>
</context>
<context>
    <name>sodiem::OverviewView</name>
    <message>
        <source>The progress of every unit, and what should be looked at, appear here as soon as something is entered in the book.</source>
        <translation>Tiến độ của từng đơn vị và những việc cần xem sẽ hiện ở đây ngay khi sổ có số liệu.</translation>
    </message>
    <message>
        <source>Go to scoring</source>
        <translation>Đến trang Chấm điểm</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>How far every group is</source>
        <translation>Mỗi nhóm đã chấm đến đâu</translation>
    </message>
    <message>
        <source>Counting: %1 of %2…</source>
        <translation>Đang tính: %1/%2…</translation>
    </message>
    <message>
        <source>Nothing of this kind at this step.</source>
        <translation>Không có mục nào thuộc loại này ở bước này.</translation>
    </message>
</context>
<context>
    <name>sodiem::PeriodDialog</name>
    <message>
        <source>The period that is scored is fixed:</source>
        <translation>Đã xác định thời gian chấm:</translation>
    </message>
    <message>
        <source>Period scored</source>
        <translation>Thời gian chấm</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Ngày đầu kỳ</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Ngày cuối kỳ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Documents dated before the first day or after the last are named in the overview and on the page of evidence. No points depend on it.</source>
        <translation>Tài liệu ghi ngày trước ngày đầu hoặc sau ngày cuối được nêu ở trang Tổng quan và trang Tài liệu kiểm chứng. Điểm không phụ thuộc vào thời gian này.</translation>
    </message>
    <message>
        <source>The last day is before the first; correct one of them.</source>
        <translation>Ngày cuối trước ngày đầu; hãy sửa một trong hai ngày.</translation>
    </message>
    <message>
        <source>Write both days as day/month/year, for example 20/11/2018.</source>
        <translation>Ghi cả hai ngày theo dạng ngày/tháng/năm, ví dụ 20/11/2018.</translation>
    </message>
</context>
<context>
    <name>sodiem::PersonFields</name>
    <message>
        <source>Enter your full name, as papers should show it.</source>
        <translation>Hãy ghi họ và tên, đúng như sẽ ghi trên văn bản.</translation>
    </message>
    <message>
        <source>Full name:</source>
        <translation>Họ và tên:</translation>
    </message>
    <message>
        <source>Role or team:</source>
        <translation>Chức vụ hoặc tổ:</translation>
    </message>
    <message>
        <source>Step:</source>
        <translation>Bước:</translation>
    </message>
    <message>
        <source>for example: Appraisal team 3 (may stay empty)</source>
        <translation>ví dụ: Tổ thẩm định số 3 (có thể để trống)</translation>
    </message>
</context>
<context>
    <name>sodiem::PersonForm</name>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Every figure records who entered it and at which step. This can be changed later in the settings.</source>
        <translation>Mỗi số liệu đều ghi lại ai nhập và ở bước nào. Có thể sửa lại sau trong phần thiết lập.</translation>
    </message>
    <message>
        <source>Who works at this computer?</source>
        <translation>Ai làm việc trên máy này?</translation>
    </message>
</context>
<context>
    <name>sodiem::PlanChoice</name>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>%1 (%2 targets)</source>
        <translation>%1 (%2 chỉ tiêu)</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Không có kế hoạch</translation>
    </message>
    <message>
        <source>A plan of my own (JSON or Excel)…</source>
        <translation>Kế hoạch của riêng đơn vị (JSON hoặc Excel)…</translation>
    </message>
    <message>
        <source>Choose the plan</source>
        <translation>Chọn kế hoạch</translation>
    </message>
    <message>
        <source>Plans (*.json *.xlsx);;All files (*)</source>
        <translation>Kế hoạch (*.json *.xlsx);;Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>sodiem::PlanFiguresModel</name>
    <message>
        <source>Standing office</source>
        <translation>Cơ quan thường trực</translation>
    </message>
    <message>
        <source>Entered by %1</source>
        <translation>Người nhập: %1</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Nơi báo cáo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>Tài liệu chứng minh</translation>
    </message>
</context>
<context>
    <name>sodiem::PlanModel</name>
    <message>
        <source>(an aim)</source>
        <translation>(phấn đấu)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Đã báo cáo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Xu hướng</translation>
    </message>
</context>
<context>
    <name>sodiem::PlanPage</name>
    <message>
        <source>This book was made without a plan, so there are no targets to follow. A plan is chosen when a book is made (File, New book).</source>
        <translation>Sổ này được lập không kèm kế hoạch nên không có chỉ tiêu để theo dõi. Kế hoạch được chọn khi lập sổ mới (Tệp, Lập sổ mới).</translation>
    </message>
    <message>
        <source>Measuring the targets…</source>
        <translation>Đang tổng hợp các chỉ tiêu…</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Xuất kết quả kế hoạch</translation>
    </message>
    <message>
        <source>Annex as PDF (%1)</source>
        <translation>Phụ lục dạng PDF (%1)</translation>
    </message>
    <message>
        <source>Workbook for Excel (%1)</source>
        <translation>Bảng tính Excel (%1)</translation>
    </message>
    <message>
        <source>Table for computing, CSV (%1)</source>
        <translation>Bảng số liệu dạng CSV (%1)</translation>
    </message>
    <message>
        <source>%1/%2 files</source>
        <translation>%1/%2 tệp</translation>
    </message>
</context>
<context>
    <name>sodiem::PlanTable</name>
    <message>
        <source>Targets</source>
        <translation>Các chỉ tiêu</translation>
    </message>
</context>
<context>
    <name>sodiem::PlanTrendView</name>
    <message>
        <source>No figures yet.</source>
        <translation>Chưa có số liệu.</translation>
    </message>
    <message>
        <source>%1 in %2; the goal is %3</source>
        <translation>%1 (%2); mục tiêu %3</translation>
    </message>
    <message>
        <source>%1 in %2; on the way to %3 it should be %4</source>
        <translation>%1 (%2); để kịp mục tiêu %3 cần có %4</translation>
    </message>
</context>
<context>
    <name>sodiem::PlanView</name>
    <message>
        <source>Open the target</source>
        <translation>Mở chỉ tiêu</translation>
    </message>
    <message>
        <source>Export to Excel or PDF…</source>
        <translation>Xuất ra Excel hoặc PDF…</translation>
    </message>
    <message>
        <source>all targets</source>
        <translation>tất cả chỉ tiêu</translation>
    </message>
    <message>
        <source>All targets of the plan</source>
        <translation>Tất cả chỉ tiêu của kế hoạch</translation>
    </message>
    <message>
        <source>Only these are shown</source>
        <translation>Chỉ hiện các chỉ tiêu này</translation>
    </message>
    <message>
        <source>Figures up to:</source>
        <translation>Số liệu đến hết ngày:</translation>
    </message>
    <message>
        <source>Figures up to</source>
        <translation>Số liệu đến hết ngày</translation>
    </message>
    <message>
        <source>Targets are judged as of this day; figures of later periods do not count</source>
        <translation>Tình trạng được xét tại ngày này; số liệu của kỳ sau không tính</translation>
    </message>
</context>
<context>
    <name>sodiem::PostCard</name>
    <message>
        <source>The unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Đoàn</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Write it otherwise; the history keeps both</source>
        <translation>Viết lại nội dung; lịch sử giữ cả hai</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Takes it out of the thread; it can be undone</source>
        <translation>Bỏ khỏi phần giải trình; có thể hoàn tác</translation>
    </message>
    <message>
        <source>Two computers have this differently; correct it to settle which holds.</source>
        <translation>Hai máy ghi khác nhau; hãy sửa để chốt nội dung đúng.</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>người ghi: %1</translation>
    </message>
</context>
<context>
    <name>sodiem::PostForm</name>
    <message>
        <source>Said on</source>
        <translation>Ngày nêu</translation>
    </message>
    <message>
        <source>Add the team&apos;s answer</source>
        <translation>Thêm trả lời của đoàn</translation>
    </message>
    <message>
        <source>Add the unit&apos;s explanation</source>
        <translation>Thêm giải trình của đơn vị</translation>
    </message>
    <message>
        <source>Store the correction</source>
        <translation>Lưu nội dung sửa</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Giữ như cũ</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Corrected words</source>
        <translation>Nội dung sửa lại</translation>
    </message>
    <message>
        <source>Explanation of the unit</source>
        <translation>Giải trình của đơn vị</translation>
    </message>
    <message>
        <source>Further explanation or answer</source>
        <translation>Giải trình hoặc trả lời thêm</translation>
    </message>
</context>
<context>
    <name>sodiem::PreviewDialog</name>
    <message>
        <source>%1/%2 pages</source>
        <translation>%1/%2 trang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Vừa cả trang</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Xem trước: %1</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu tệp PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu tệp PDF…</translation>
    </message>
    <message>
        <source>The printer took nothing; check that it is on and ready, then print again.</source>
        <translation>Máy in không nhận bản in; hãy kiểm tra máy đã bật và sẵn sàng rồi in lại.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>trên %1</translation>
    </message>
</context>
<context>
    <name>sodiem::PreviewPane</name>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>Trang %1 / %2</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 trang</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 trang</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 điểm ảnh</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>A “%1” file is kept as it is, but cannot be previewed here: open it in another program.</source>
        <translation>Tệp %1 được giữ nguyên trong sổ nhưng không xem trước được ở đây: mở bằng chương trình khác.</translation>
    </message>
    <message>
        <source>The content cannot be read as a “%1” file and may be damaged: try to open it in another program, or attach a good copy.</source>
        <translation>Không đọc được nội dung tệp %1, có thể tệp đã hỏng: thử mở bằng chương trình khác hoặc đính kèm bản còn tốt.</translation>
    </message>
    <message>
        <source>The PDF file is locked with a password and cannot be previewed here: open it in another program.</source>
        <translation>Tệp PDF có mật khẩu, không xem trước được ở đây: mở bằng chương trình khác.</translation>
    </message>
    <message>
        <source>The picture is too large to be previewed here (%1 × %2 pixels): open it in another program.</source>
        <translation>Ảnh quá lớn (%1 × %2 điểm ảnh), không xem trước được ở đây: mở bằng chương trình khác.</translation>
    </message>
    <message>
        <source>Reading this file takes too long here: open it in another program.</source>
        <translation>Đọc tệp này quá lâu: mở bằng chương trình khác.</translation>
    </message>
    <message>
        <source>A scan below %1 dpi: hard to read when printed</source>
        <translation>Bản quét dưới %1 dpi: khó đọc khi in</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
</context>
<context>
    <name>sodiem::ProgressModel</name>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Items scored of those that apply, rounded down; the survey is counted apart</source>
        <translation>Số tiêu chí đã chấm trên số tiêu chí áp dụng, làm tròn xuống; điều tra XHH tính riêng</translation>
    </message>
    <message>
        <source>Units done</source>
        <translation>Đơn vị xong</translation>
    </message>
    <message>
        <source>Units with every item scored</source>
        <translation>Đơn vị đã chấm đủ các tiêu chí</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Items scored of those that apply</source>
        <translation>Số tiêu chí đã chấm trên số tiêu chí áp dụng</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>How long until the deadline of the step, where items are missing</source>
        <translation>Thời gian còn lại đến hạn của bước, khi còn tiêu chí chưa chấm</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Đang chấm</translation>
    </message>
    <message>
        <source>Units with some items scored</source>
        <translation>Đơn vị đã chấm một phần tiêu chí</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Chưa chấm</translation>
    </message>
    <message>
        <source>Units with nothing scored</source>
        <translation>Đơn vị chưa chấm tiêu chí nào</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Thiếu tài liệu</translation>
    </message>
    <message>
        <source>Items with points whose evidence is not there</source>
        <translation>Tiêu chí có điểm nhưng chưa có tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Khác biệt</translation>
    </message>
    <message>
        <source>Items whose points differ from the self-assessment</source>
        <translation>Tiêu chí có điểm khác với tự đánh giá</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Điều tra XHH</translation>
    </message>
    <message>
        <source>Survey items counted of those that apply</source>
        <translation>Số tiêu chí điều tra XHH đã có phiếu trên số áp dụng</translation>
    </message>
</context>
<context>
    <name>sodiem::ProgressTree</name>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
</context>
<context>
    <name>sodiem::QuantityBox</name>
    <message>
        <source>%1 (told apart, does not decide)</source>
        <translation>%1 (theo dõi riêng, không quyết định)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 năm %2</translation>
    </message>
    <message>
        <source>Goal: %1.</source>
        <translation>Mục tiêu: %1.</translation>
    </message>
    <message>
        <source>%1 · %2, %3 too high</source>
        <translation>%1 · %2, cao hơn mức cần đạt %3</translation>
    </message>
    <message>
        <source>%1 · %2, %3 lacking</source>
        <translation>%1 · %2, còn thiếu %3</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>chưa có số liệu</translation>
    </message>
    <message>
        <source>Entered: %1 (reported %2).</source>
        <translation>Số liệu nhập: %1 (đã báo cáo %2).</translation>
    </message>
    <message>
        <source>Communes&apos; share: %1 (scored %2).</source>
        <translation>Phần cấp xã: %1 (đã có số liệu %2).</translation>
    </message>
    <message>
        <source>shared figure “%1”</source>
        <translation>số liệu chung “%1”</translation>
    </message>
    <message>
        <source>The communes&apos; share is drawn from:</source>
        <translation>Phần cấp xã lấy từ:</translation>
    </message>
</context>
<context>
    <name>sodiem::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Chấm điểm</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Xếp hạng</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Criteria set</source>
        <translation>Bộ tiêu chí</translation>
    </message>
</context>
<context>
    <name>sodiem::RankPanel</name>
    <message>
        <source>Ahead of %1 (rank %2) by %3 percentage points.</source>
        <translation>Hơn %1 (hạng %2) %3 điểm phần trăm.</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Tất cả đơn vị</translation>
    </message>
    <message>
        <source>Behind %1 (rank %2) by %3 percentage points; %4 more points would reach it.</source>
        <translation>Kém %1 (hạng %2) %3 điểm phần trăm; thêm %4 điểm thì đuổi kịp.</translation>
    </message>
    <message>
        <source>Choose a unit in the table: its place, its neighbours and its areas are shown here.</source>
        <translation>Chọn một đơn vị trong bảng: thứ hạng, các đơn vị liền kề và điểm theo lĩnh vực hiện ở đây.</translation>
    </message>
    <message>
        <source>Index %1% = %2 of %3 points that apply.</source>
        <translation>Chỉ số %1% = %2 trên %3 điểm tối đa áp dụng.</translation>
    </message>
    <message>
        <source>Nobody stands above.</source>
        <translation>Không có đơn vị nào xếp trên.</translation>
    </message>
    <message>
        <source>Nobody stands below.</source>
        <translation>Không có đơn vị nào xếp dưới.</translation>
    </message>
    <message>
        <source>Not ranked: %1 sub-criteria have no points yet.</source>
        <translation>Chưa xếp hạng: còn %1 tiêu chí thành phần chưa có điểm.</translation>
    </message>
    <message>
        <source>Rank %1 of %2 ranked (%3).</source>
        <translation>Xếp hạng %1 trên %2 đơn vị đã xếp hạng (%3).</translation>
    </message>
    <message>
        <source>Same index as %1, therefore the same rank.</source>
        <translation>Chỉ số bằng %1 nên cùng hạng.</translation>
    </message>
    <message>
        <source>Same index as %1; the order is decided by %2.</source>
        <translation>Chỉ số bằng %1; thứ tự được xác định theo %2.</translation>
    </message>
    <message>
        <source>Why this rank</source>
        <translation>Vì sao xếp hạng này</translation>
    </message>
    <message>
        <source>the alphabetical order of names</source>
        <translation>tên đơn vị theo vần</translation>
    </message>
    <message>
        <source>the points of item %1</source>
        <translation>điểm mục %1</translation>
    </message>
    <message>
        <source>the points of the part “%1”</source>
        <translation>điểm phần “%1”</translation>
    </message>
    <message>
        <source>Provisional: %1 units of this group still lack points.</source>
        <translation>Tạm thời: còn %1 đơn vị trong nhóm này chưa đủ điểm.</translation>
    </message>
    <message>
        <source>Not ranked: %1.</source>
        <translation>Chưa xếp hạng: %1.</translation>
    </message>
    <message>
        <source>The class is no better than “%1”: %2.</source>
        <translation>Xếp loại không cao hơn “%1”: %2.</translation>
    </message>
</context>
<context>
    <name>sodiem::RankingBar</name>
    <message>
        <source>All districts</source>
        <translation>Tất cả quận, huyện, thị xã</translation>
    </message>
    <message>
        <source>District shown</source>
        <translation>Quận, huyện, thị xã được xem</translation>
    </message>
    <message>
        <source>Official result (latest step)</source>
        <translation>Kết quả chính thức (bước mới nhất)</translation>
    </message>
    <message>
        <source>Ranked:</source>
        <translation>Xếp hạng:</translation>
    </message>
    <message>
        <source>Step:</source>
        <translation>Bước:</translation>
    </message>
    <message>
        <source>all units together</source>
        <translation>chung tất cả đơn vị</translation>
    </message>
    <message>
        <source>within each district</source>
        <translation>trong từng quận, huyện, thị xã</translation>
    </message>
    <message>
        <source>within each kind of unit</source>
        <translation>theo loại đơn vị</translation>
    </message>
</context>
<context>
    <name>sodiem::RankingLists</name>
    <message>
        <source>Not ranked yet (%1 units)</source>
        <translation>Chưa xếp hạng (%1 đơn vị)</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Bảng xếp hạng</translation>
    </message>
</context>
<context>
    <name>sodiem::RankingModel</name>
    <message>
        <source>%1 of %2 units ranked</source>
        <translation>đã xếp hạng %1/%2 đơn vị</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Tất cả đơn vị</translation>
    </message>
    <message>
        <source>Appraised</source>
        <translation>Thẩm định</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Thuộc</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Thưởng</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Hội đồng</translation>
    </message>
    <message>
        <source>Index (%)</source>
        <translation>Chỉ số (%)</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Trừ</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Xếp hạng</translation>
    </message>
    <message>
        <source>Second appraisal</source>
        <translation>Thẩm định lại</translation>
    </message>
    <message>
        <source>Self-scored</source>
        <translation>Tự chấm</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Điều tra XHH</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng điểm</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>highest %1, lowest %2</source>
        <translation>cao nhất %1, thấp nhất %2</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>trung bình %1</translation>
    </message>
</context>
<context>
    <name>sodiem::RankingView</name>
    <message>
        <source>%1/%2 annexes</source>
        <translation>%1/%2 phụ lục</translation>
    </message>
    <message>
        <source>%1/%2 scorecards</source>
        <translation>%1/%2 phiếu chấm điểm</translation>
    </message>
    <message>
        <source>Annex as PDF (%1)</source>
        <translation>Phụ lục dạng PDF (%1)</translation>
    </message>
    <message>
        <source>Export ranking</source>
        <translation>Xuất bảng xếp hạng</translation>
    </message>
    <message>
        <source>Export ranking…</source>
        <translation>Xuất bảng xếp hạng…</translation>
    </message>
    <message>
        <source>Export scorecards</source>
        <translation>Xuất phiếu chấm điểm</translation>
    </message>
    <message>
        <source>Folder for the scorecards</source>
        <translation>Thư mục để phiếu chấm điểm</translation>
    </message>
    <message>
        <source>Go to scoring</source>
        <translation>Đến trang Chấm điểm</translation>
    </message>
    <message>
        <source>Preview and print annex…</source>
        <translation>Xem trước và in phụ lục…</translation>
    </message>
    <message>
        <source>Ranking annex %1</source>
        <translation>Phụ lục xếp hạng %1</translation>
    </message>
    <message>
        <source>Show or hide the explanation beside the table (F9)</source>
        <translation>Hiện hoặc ẩn phần giải thích bên cạnh bảng (F9)</translation>
    </message>
    <message>
        <source>Table for computing, CSV (%1)</source>
        <translation>Bảng số liệu dạng CSV (%1)</translation>
    </message>
    <message>
        <source>The figures are invented for demonstration; every paper says so.</source>
        <translation>Số liệu giả định để minh họa; mọi bản in đều ghi rõ như vậy.</translation>
    </message>
    <message>
        <source>The ranking appears here as soon as units have points.</source>
        <translation>Bảng xếp hạng hiện ở đây khi các đơn vị đã có điểm.</translation>
    </message>
    <message>
        <source>Why this rank</source>
        <translation>Vì sao xếp hạng này</translation>
    </message>
    <message>
        <source>Scorecard %1: %2</source>
        <translation>Phiếu chấm điểm %1: %2</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Phiếu chấm điểm</translation>
    </message>
    <message>
        <source>the unit chosen in the table</source>
        <translation>Đơn vị chọn trong bảng</translation>
    </message>
    <message>
        <source>%1: preview and print…</source>
        <translation>%1: xem trước và in…</translation>
    </message>
    <message>
        <source>%1: save as PDF…</source>
        <translation>%1: lưu thành PDF…</translation>
    </message>
    <message>
        <source>The %1 units ranked in this table, one file…</source>
        <translation>%1 đơn vị đã xếp hạng trong bảng này, chung một tệp…</translation>
    </message>
    <message>
        <source>The %1 units ranked in this table, a file each…</source>
        <translation>%1 đơn vị đã xếp hạng trong bảng này, mỗi đơn vị một tệp…</translation>
    </message>
    <message>
        <source>All %1 units of the book, one file…</source>
        <translation>Tất cả %1 đơn vị trong sổ, chung một tệp…</translation>
    </message>
    <message>
        <source>All %1 units of the book, a file each…</source>
        <translation>Tất cả %1 đơn vị trong sổ, mỗi đơn vị một tệp…</translation>
    </message>
    <message>
        <source>%1 units still lack points and are not ranked; the annex is marked as a draft.</source>
        <translation>Còn %1 đơn vị chưa đủ điểm, chưa xếp hạng; phụ lục in ra ghi DỰ THẢO.</translation>
    </message>
    <message>
        <source>“%1” (at most %2 points)</source>
        <translation>“%1” (tối đa %2 điểm)</translation>
    </message>
    <message>
        <source>Not counted, because no unit has figures for it: %1.</source>
        <translation>Không tính vào điểm và điểm tối đa vì chưa có số liệu của đơn vị nào: %1.</translation>
    </message>
    <message>
        <source>%1 results are to be appraised anew by the new version of the criteria set; the annex is marked as a draft.</source>
        <translation>Còn %1 kết quả cần thẩm định lại theo phiên bản mới của bộ tiêu chí; phụ lục in DỰ THẢO.</translation>
    </message>
</context>
<context>
    <name>sodiem::RecentList</name>
    <message>
        <source>Book</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Sửa lần cuối</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation>Sổ mở gần đây</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>The file itself is not touched.</source>
        <translation>Tệp vẫn còn nguyên, không bị xóa.</translation>
    </message>
    <message>
        <source>no longer here</source>
        <translation>không còn ở đây</translation>
    </message>
</context>
<context>
    <name>sodiem::RefusedList</name>
    <message>
        <source>Copy the list</source>
        <translation>Sao chép danh sách</translation>
    </message>
    <message>
        <source>Hide the cells that had no place</source>
        <translation>Ẩn các ô không có chỗ nhập</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Đã nhập</translation>
    </message>
    <message>
        <source>Why it is not stored</source>
        <translation>Vì sao chưa lưu</translation>
    </message>
    <message>
        <source>Cells not stored</source>
        <translation>Các ô chưa lưu</translation>
    </message>
    <message>
        <source>Cells not stored: %1</source>
        <translation>Số ô chưa lưu: %1</translation>
    </message>
</context>
<context>
    <name>sodiem::ReservationModel</name>
    <message>
        <source>no case</source>
        <translation>không phát sinh</translation>
    </message>
    <message>
        <source>What the unit reserves on this item; double click or F2 to write</source>
        <translation>Ý kiến bảo lưu của đơn vị về mục này; bấm đúp hoặc F2 để ghi</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tiêu chí thành phần</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Tự chấm</translation>
    </message>
    <message>
        <source>Appraised</source>
        <translation>Thẩm định</translation>
    </message>
    <message>
        <source>The team&apos;s reason</source>
        <translation>Lý do của Đoàn</translation>
    </message>
    <message>
        <source>Opinion reserved</source>
        <translation>Ý kiến bảo lưu</translation>
    </message>
    <message>
        <source>Why the team gives other points than claimed; double click or F2 to write</source>
        <translation>Lý do Đoàn cho điểm khác điểm tự chấm; nhấp đúp hoặc bấm F2 để ghi</translation>
    </message>
    <message>
        <source>⚠ no reason yet</source>
        <translation>⚠ chưa có lý do</translation>
    </message>
</context>
<context>
    <name>sodiem::RestoreDialog</name>
    <message>
        <source>%1 days ago</source>
        <translation>%1 ngày trước</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 giờ trước</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 phút trước</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Bao lâu trước</translation>
    </message>
    <message>
        <source>Copies of this book</source>
        <translation>Các bản sao của sổ này</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Giữ lúc</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Khôi phục từ bản sao</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Khôi phục bản này</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>The book goes back to the state of the copy. Its state of today is kept as a copy first, so that nothing is lost.</source>
        <translation>Sổ trở về như lúc giữ bản sao. Hiện trạng hôm nay được giữ thành một bản sao trước, nên không mất gì.</translation>
    </message>
    <message>
        <source>There is no copy of this book yet: the program keeps one before each import.</source>
        <translation>Sổ này chưa có bản sao nào: chương trình tự giữ một bản trước mỗi lần nhận dữ liệu.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>vừa xong</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hôm qua</translation>
    </message>
</context>
<context>
    <name>sodiem::ReviewBox</name>
    <message>
        <source>Confirm by the new rule</source>
        <translation>Xác nhận theo cách chấm mới</translation>
    </message>
    <message>
        <source>This item is to be appraised anew: version %1 of the criteria set changed how it is scored.</source>
        <translation>Mục này cần thẩm định lại: phiên bản %1 của bộ tiêu chí đã thay đổi cách chấm.</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1/%2 điểm</translation>
    </message>
    <message>
        <source>no points (maximum %1)</source>
        <translation>chưa có điểm (tối đa %1)</translation>
    </message>
    <message>
        <source>By version %1: %2</source>
        <translation>Theo phiên bản %1: %2</translation>
    </message>
    <message>
        <source>Confirm in all %1 units</source>
        <translation>Xác nhận ở cả %1 đơn vị</translation>
    </message>
</context>
<context>
    <name>sodiem::SampleBox</name>
    <message>
        <source>Fill the figures</source>
        <translation>Điền vào số liệu</translation>
    </message>
    <message>
        <source>Enters the counts as the figures of this item; one step to undo</source>
        <translation>Nhập các số đếm làm số liệu của tiêu chí này; hoàn tác được bằng một bước</translation>
    </message>
    <message>
        <source>Open the list…</source>
        <translation>Mở danh sách…</translation>
    </message>
    <message>
        <source>List the cases drawn…</source>
        <translation>Lập danh sách mẫu…</translation>
    </message>
    <message>
        <source>Cases drawn (%1)</source>
        <translation>Mẫu đã rút (%1)</translation>
    </message>
    <message>
        <source>Cases drawn</source>
        <translation>Mẫu đã rút</translation>
    </message>
</context>
<context>
    <name>sodiem::SampleDialog</name>
    <message>
        <source>Cases drawn: %1</source>
        <translation>Mẫu đã rút: %1</translation>
    </message>
    <message>
        <source>Take out the lines chosen</source>
        <translation>Bỏ các dòng đã chọn</translation>
    </message>
    <message>
        <source>Cases drawn</source>
        <translation>Mẫu đã rút</translation>
    </message>
    <message>
        <source>Type one case a line, or paste the lines from Excel: number, received, due, returned, fault.</source>
        <translation>Nhập mỗi dòng một trường hợp, hoặc dán các dòng từ Excel: số hồ sơ, ngày nhận, hẹn trả, trả kết quả, lỗi.</translation>
    </message>
    <message>
        <source>Listed more than once: %1.</source>
        <translation>Có tên nhiều hơn một lần: %1.</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Dòng %1, %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Dòng %1</translation>
    </message>
    <message>
        <source>There is no column for it; what became of a case follows from its dates.</source>
        <translation>Không có cột cho nội dung này; cột kết quả tự tính từ các ngày.</translation>
    </message>
</context>
<context>
    <name>sodiem::SampleModel</name>
    <message>
        <source>Another computer noted this case differently: %1. Type into the line what holds.</source>
        <translation>Máy khác ghi trường hợp này khác: %1. Hãy nhập vào dòng này số liệu đúng.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Số hồ sơ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>Returned in time, early ones included</source>
        <translation>Trả đúng hạn, kể cả trước hạn</translation>
    </message>
    <message>
        <source>Returned early</source>
        <translation>Trả trước hạn</translation>
    </message>
    <message>
        <source>Returned late</source>
        <translation>Trả trễ hạn</translation>
    </message>
    <message>
        <source>Not returned yet</source>
        <translation>Chưa trả kết quả</translation>
    </message>
    <message>
        <source>With a fault</source>
        <translation>Có lỗi</translation>
    </message>
    <message>
        <source>Without a fault</source>
        <translation>Không có lỗi</translation>
    </message>
    <message>
        <source>to be settled</source>
        <translation>chờ xử lý khác biệt</translation>
    </message>
    <message>
        <source>not returned yet</source>
        <translation>chưa trả</translation>
    </message>
    <message>
        <source>early</source>
        <translation>trước hạn</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>đúng hạn</translation>
    </message>
    <message>
        <source>late</source>
        <translation>trễ hạn</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>đã bỏ</translation>
    </message>
    <message>
        <source>Write the date as day/month/year, for example 05/11/2018.</source>
        <translation>Nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/11/2018.</translation>
    </message>
    <message>
        <source>in time %1 (early %2)</source>
        <translation>đúng hạn %1 (trước hạn %2)</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>trễ hạn %1</translation>
    </message>
    <message>
        <source>not returned yet %1</source>
        <translation>chưa trả %1</translation>
    </message>
    <message>
        <source>with a fault %1</source>
        <translation>có lỗi %1</translation>
    </message>
    <message>
        <source>without a fault %1</source>
        <translation>không có lỗi %1</translation>
    </message>
    <message>
        <source>returned, but without a due date %1</source>
        <translation>đã trả nhưng không có ngày hẹn %1</translation>
    </message>
    <message>
        <source>to be settled between two computers %1</source>
        <translation>hai máy ghi khác nhau, chờ xử lý %1</translation>
    </message>
    <message>
        <source>Drawn %1</source>
        <translation>Đã rút %1</translation>
    </message>
</context>
<context>
    <name>sodiem::ScoringPage</name>
    <message>
        <source>Evidence</source>
        <translation>Tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <translation>Tài liệu kiểm chứng (%1)</translation>
    </message>
    <message>
        <source>&amp;Recognise the earlier score</source>
        <translation>&amp;Công nhận kết quả bước trước</translation>
    </message>
    <message>
        <source>Recognise &amp;all items shown that are not scored at this step</source>
        <translation>Công nhận &amp;tất cả mục đang hiện chưa chấm ở bước này</translation>
    </message>
    <message>
        <source>&amp;Clear what this step entered</source>
        <translation>&amp;Xóa kết quả đã nhập ở bước này</translation>
    </message>
    <message>
        <source>&amp;Next item not scored yet</source>
        <translation>Mục chưa chấm &amp;kế tiếp</translation>
    </message>
    <message>
        <source>Show or hide the &amp;side panel</source>
        <translation>Hiện hoặc ẩn &amp;bảng bên</translation>
    </message>
    <message>
        <source>Show or hide the list of &amp;units</source>
        <translation>Hiện hoặc ẩn &amp;danh sách đơn vị</translation>
    </message>
    <message>
        <source>%1 items recognised; %2 could not be, the first: %3</source>
        <translation>Đã công nhận %1 mục; %2 mục chưa công nhận được, mục đầu tiên: %3</translation>
    </message>
    <message>
        <source>Nothing was entered here at an earlier step to be recognised.</source>
        <translation>Bước trước chưa nhập kết quả nào ở đây để công nhận.</translation>
    </message>
    <message>
        <source>Every item of this unit has its points at this step.</source>
        <translation>Mọi mục của đơn vị này đã có điểm ở bước này.</translation>
    </message>
    <message>
        <source>&amp;Find a unit or a criterion</source>
        <translation>&amp;Tìm đơn vị hoặc tiêu chí</translation>
    </message>
    <message>
        <source>&amp;By unit or by criterion</source>
        <translation>Theo đơn &amp;vị hoặc theo tiêu chí</translation>
    </message>
    <message>
        <source>Every unit shown has this item at this step.</source>
        <translation>Tất cả đơn vị đang hiển thị đều đã có mục này ở bước này.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>By unit: the scorecard of one unit (F7)</source>
        <translation>Theo đơn vị: phiếu chấm điểm của một đơn vị (F7)</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>By criterion: one criterion down all units (F7)</source>
        <translation>Theo tiêu chí: một tiêu chí theo tất cả đơn vị (F7)</translation>
    </message>
    <message>
        <source>Attach files or a picture from the clip&amp;board</source>
        <translation>Đính kèm tệp hoặc ảnh từ &amp;bộ nhớ tạm</translation>
    </message>
    <message>
        <source>&amp;Table of the figures of a unit</source>
        <translation>Bảng &amp;số liệu của đơn vị</translation>
    </message>
    <message>
        <source>Items recognised: %1. Ctrl+Z takes them back.</source>
        <translation>Đã công nhận %1 mục. Nhấn Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>&amp;Record of the visit to the unit…</source>
        <translation>&amp;Biên bản kiểm tra đơn vị…</translation>
    </message>
    <message>
        <source>%1: shared figures</source>
        <translation>%1: số liệu chung</translation>
    </message>
    <message>
        <source>Typed last time and not stored yet, because something must be corrected: %1. “Not stored yet” in the line below leads there.</source>
        <translation>Đã nhập lần trước nhưng chưa lưu vì còn chỗ phải sửa: %1. Bấm “Chưa lưu trong cả sổ” ở dòng dưới cùng để đến từng chỗ.</translation>
    </message>
</context>
<context>
    <name>sodiem::SetCompareModel</name>
    <message>
        <source>Maximum: %1</source>
        <translation>Điểm tối đa: %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>phiên bản %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Bản cũ: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Bản mới: %1</translation>
    </message>
</context>
<context>
    <name>sodiem::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Colours:</source>
        <translation>Màu nền:</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Ngôn ngữ:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>New figures carry this name and step; earlier ones keep theirs.</source>
        <translation>Số liệu nhập từ nay ghi theo tên và bước này; số liệu đã nhập vẫn giữ nguyên tên và bước cũ.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Size of text:</source>
        <translation>Cỡ chữ:</translation>
    </message>
    <message>
        <source>Who works at this computer</source>
        <translation>Người làm việc trên máy này</translation>
    </message>
</context>
<context>
    <name>sodiem::SheetBar</name>
    <message>
        <source>Items shown</source>
        <translation>Mục hiển thị</translation>
    </message>
    <message>
        <source>Area shown</source>
        <translation>Lĩnh vực hiển thị</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Lọc…</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Lọc theo từ</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Tất cả lĩnh vực</translation>
    </message>
    <message>
        <source>%1/%2 items</source>
        <translation>%1/%2 mục</translation>
    </message>
    <message>
        <source>survey %1/%2</source>
        <translation>điều tra %1/%2</translation>
    </message>
    <message>
        <source>so far %1/%2 points</source>
        <translation>tạm tính %1/%2 điểm</translation>
    </message>
    <message>
        <source>All items (%1)</source>
        <translation>Tất cả mục (%1)</translation>
    </message>
    <message>
        <source>Not scored yet (%1)</source>
        <translation>Chưa có điểm (%1)</translation>
    </message>
    <message>
        <source>Other than claimed (%1)</source>
        <translation>Khác tự chấm (%1)</translation>
    </message>
    <message>
        <source>Reason missing (%1)</source>
        <translation>Thiếu lý do (%1)</translation>
    </message>
    <message>
        <source>Evidence missing (%1)</source>
        <translation>Thiếu tài liệu (%1)</translation>
    </message>
    <message>
        <source>Not stored yet (%1)</source>
        <translation>Chưa lưu (%1)</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Bảng số liệu</translation>
    </message>
    <message>
        <source>All figures of the unit in one table, to type down or paste (F6)</source>
        <translation>Toàn bộ số liệu của đơn vị trong một bảng, để gõ lần lượt hoặc dán (F6)</translation>
    </message>
    <message>
        <source>Department shown</source>
        <translation>Cơ quan phụ trách đang hiện</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Mọi cơ quan phụ trách</translation>
    </message>
    <message>
        <source>Changed since opening (%1)</source>
        <translation>Đã sửa từ khi mở sổ (%1)</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Biên bản…</translation>
    </message>
    <message>
        <source>Record of the visit to this unit: write it, print it, have it signed (F11)</source>
        <translation>Biên bản kiểm tra đơn vị này: ghi, in, ký (F11)</translation>
    </message>
    <message>
        <source>fixed by the record of %1</source>
        <translation>đã chốt theo biên bản %1</translation>
    </message>
    <message>
        <source>Figures incomplete (%1)</source>
        <translation>Chưa nhập đủ số liệu (%1)</translation>
    </message>
    <message>
        <source>Survey not entered (%1)</source>
        <translation>Chưa nhập điều tra (%1)</translation>
    </message>
    <message>
        <source>Other than signed (%1)</source>
        <translation>Khác biên bản đã ký (%1)</translation>
    </message>
    <message>
        <source>To be appraised anew (%1)</source>
        <translation>Cần thẩm định lại (%1)</translation>
    </message>
</context>
<context>
    <name>sodiem::SheetPane</name>
    <message>
        <source>Choose a unit on the left to score it.</source>
        <translation>Chọn đơn vị ở bên trái để chấm điểm.</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Phiếu chấm điểm</translation>
    </message>
    <message>
        <source>No item is as the filters above say; “All items” shows every one.</source>
        <translation>Không có mục nào khớp với các bộ lọc ở trên; chọn “Tất cả mục” để xem toàn bộ.</translation>
    </message>
</context>
<context>
    <name>sodiem::SignedScans</name>
    <message>
        <source>No program on this computer opens “%1”.</source>
        <translation>Máy này không có chương trình mở được “%1”.</translation>
    </message>
    <message>
        <source>Signed copy: %1</source>
        <translation>Bản đã ký: %1</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>thiếu tệp</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>The signed record, scanned</source>
        <translation>Bản quét biên bản đã ký</translation>
    </message>
    <message>
        <source>Documents and pictures</source>
        <translation>Tài liệu và ảnh</translation>
    </message>
    <message>
        <source>Not attached: %1</source>
        <translation>Chưa đính kèm được: %1</translation>
    </message>
    <message>
        <source>“%1” is attached as the signed copy already.</source>
        <translation>“%1” đã được đính kèm làm bản đã ký rồi.</translation>
    </message>
</context>
<context>
    <name>sodiem::SourceChooser</name>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
</context>
<context>
    <name>sodiem::StageBox</name>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>The step you score at</source>
        <translation>Bước đang chấm</translation>
    </message>
</context>
<context>
    <name>sodiem::StartPage</name>
    <message>
        <source>584 communes with invented figures, to look around and try things out.</source>
        <translation>584 xã, phường, thị trấn với số liệu giả định, để xem và dùng thử.</translation>
    </message>
    <message>
        <source>New book…</source>
        <translation>Lập sổ mới…</translation>
    </message>
    <message>
        <source>Open Hà Nội&apos;s sample book</source>
        <translation>Mở sổ mẫu Hà Nội</translation>
    </message>
    <message>
        <source>Open a book…</source>
        <translation>Mở sổ…</translation>
    </message>
    <message>
        <source>Opens a .sodiem file of this computer, a memory stick or a shared folder.</source>
        <translation>Mở tệp .sodiem trên máy này, trên USB hoặc trong thư mục dùng chung.</translation>
    </message>
    <message>
        <source>Scores communes on administrative reform, ranks them and prints the result, without a network.</source>
        <translation>Chấm điểm cải cách hành chính cấp xã, xếp hạng và in kết quả, không cần mạng.</translation>
    </message>
    <message>
        <source>Starts a scoring campaign: the units, the criteria set, the period.</source>
        <translation>Bắt đầu một kỳ chấm điểm: đơn vị, bộ tiêu chí, thời gian.</translation>
    </message>
</context>
<context>
    <name>sodiem::StatusLine</name>
    <message>
        <source>Saved %1 (the disk is slow)</source>
        <translation>Đã lưu %1 (ổ đĩa chậm)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source>invented figures</source>
        <translation>số liệu giả định</translation>
    </message>
    <message>
        <source>Checking the book…</source>
        <translation>Đang kiểm tra sổ…</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Chỉ xem</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>Đang đọc sổ…</translation>
    </message>
    <message>
        <source>Not stored yet: %1.</source>
        <translation>Chưa lưu trong cả sổ: %1.</translation>
    </message>
    <message>
        <source>Storing many values…</source>
        <translation>Đang lưu nhiều giá trị…</translation>
    </message>
    <message>
        <source>Go to what is typed but not stored</source>
        <translation>Đến chỗ đã gõ mà chưa lưu</translation>
    </message>
    <message>
        <source>Checked: the history of the book is whole.</source>
        <translation>Đã kiểm tra: lịch sử ghi sổ nguyên vẹn.</translation>
    </message>
</context>
<context>
    <name>sodiem::SuggestionBox</name>
    <message>
        <source>Take these over</source>
        <translation>Lấy số liệu này</translation>
    </message>
    <message>
        <source>Enters what last year&apos;s book says; one step to undo</source>
        <translation>Nhập số liệu của sổ năm trước; hoàn tác bằng một bước</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Year %1, figures invented for demonstration:</source>
        <translation>Năm %1, số liệu giả định để minh họa:</translation>
    </message>
    <message>
        <source>Year %1, not checked:</source>
        <translation>Năm %1, chưa kiểm tra:</translation>
    </message>
    <message>
        <source>In that book the unit of this code is %1.</source>
        <translation>Trong sổ đó, đơn vị mang mã này là %1.</translation>
    </message>
    <message>
        <source>no case arose</source>
        <translation>không phát sinh</translation>
    </message>
    <message>
        <source>That gave %1 of %2 points.</source>
        <translation>Khi đó được %1/%2 điểm.</translation>
    </message>
    <message>
        <source>This year the item is scored otherwise.</source>
        <translation>Năm nay cách tính của mục này đã khác.</translation>
    </message>
    <message>
        <source>In that book the item is called “%1”.</source>
        <translation>Trong sổ đó mục này có tên “%1”.</translation>
    </message>
</context>
<context>
    <name>sodiem::TakeWorkbooksDialog</name>
    <message>
        <source>Choose the folder, or the files, that the units sent back. Nothing is stored before you have seen what came of each.</source>
        <translation>Chọn thư mục hoặc các tệp đơn vị gửi về. Chưa lưu gì vào sổ cho đến khi xem xong kết quả của từng tệp.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Copy the faults</source>
        <translation>Chép danh sách lỗi</translation>
    </message>
    <message>
        <source>Take in self-assessment workbooks</source>
        <translation>Nhận sổ tính tự đánh giá</translation>
    </message>
    <message>
        <source>Folder of the workbooks</source>
        <translation>Thư mục chứa sổ tính gửi về</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Sổ tính</translation>
    </message>
    <message>
        <source>Workbooks (%1)</source>
        <translation>Sổ tính (%1)</translation>
    </message>
    <message>
        <source>%1/%2 workbooks</source>
        <translation>%1/%2 sổ tính</translation>
    </message>
    <message>
        <source>Workbooks read: %1. Refused: %2; with faulty cells: %3. Values to store: %4.</source>
        <translation>Đã đọc %1 sổ tính. Không nhận: %2; có ô lỗi: %3. Số giá trị sẽ lưu: %4.</translation>
    </message>
    <message>
        <source>Store %1 values</source>
        <translation>Lưu %1 giá trị</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>%1/%2 values stored</source>
        <translation>đã lưu %1/%2 giá trị</translation>
    </message>
    <message>
        <source>Stored: %1 values. Undo (Ctrl+Z) takes all of them back at once.</source>
        <translation>Đã lưu %1 giá trị. Hoàn tác (Ctrl+Z) sẽ bỏ tất cả trong một lần.</translation>
    </message>
</context>
<context>
    <name>sodiem::TakenTable</name>
    <message>
        <source>File, cell</source>
        <translation>Tệp, ô</translation>
    </message>
    <message>
        <source>Unit, criterion</source>
        <translation>Đơn vị, tiêu chí</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Số giá trị</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Workbooks read</source>
        <translation>Sổ tính đã đọc</translation>
    </message>
    <message>
        <source>1 fault; the rest can be stored</source>
        <translation>1 lỗi; phần còn lại lưu được</translation>
    </message>
    <message>
        <source>%1 faults; the rest can be stored</source>
        <translation>%1 lỗi; phần còn lại lưu được</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Không thay đổi</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Hợp lệ</translation>
    </message>
</context>
<context>
    <name>sodiem::TargetView</name>
    <message>
        <source>All targets</source>
        <translation>Tất cả chỉ tiêu</translation>
    </message>
    <message>
        <source>Back to all targets (Escape)</source>
        <translation>Trở lại danh sách chỉ tiêu (Esc)</translation>
    </message>
    <message>
        <source>The target before</source>
        <translation>Chỉ tiêu trước</translation>
    </message>
    <message>
        <source>The next target</source>
        <translation>Chỉ tiêu sau</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Nội dung đo</translation>
    </message>
    <message>
        <source>Who holds the result back</source>
        <translation>Nơi làm chậm kết quả</translation>
    </message>
    <message>
        <source>(an aim)</source>
        <translation>(phấn đấu)</translation>
    </message>
    <message>
        <source>The article: “%1”</source>
        <translation>Nguyên văn: “%1”</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Cách hiểu: %1</translation>
    </message>
    <message>
        <source>Who holds the result back (%1 of %2):</source>
        <translation>Nơi làm chậm kết quả (%1/%2):</translation>
    </message>
</context>
<context>
    <name>sodiem::Thumbnail</name>
    <message>
        <source>Click to look at it page by page</source>
        <translation>Bấm để xem từng trang</translation>
    </message>
</context>
<context>
    <name>sodiem::TrialBox</name>
    <message>
        <source>For trying only: nothing entered here is stored or counted anywhere.</source>
        <translation>Chỉ để thử: số liệu nhập ở đây không được lưu và không tính vào đâu.</translation>
    </message>
    <message>
        <source>Clear the figures</source>
        <translation>Xóa số liệu</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>Điểm cho</translation>
    </message>
    <message>
        <source>shared figure</source>
        <translation>số liệu chung</translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>Chưa có điểm</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1/%2 điểm</translation>
    </message>
    <message>
        <source>No case arose: taken out of the maximum</source>
        <translation>Không phát sinh: bỏ khỏi điểm tối đa</translation>
    </message>
    <message>
        <source>Would be refused: %1</source>
        <translation>Sẽ không được nhận: %1</translation>
    </message>
    <message>
        <source>Would be warned of: %1</source>
        <translation>Sẽ có cảnh báo: %1</translation>
    </message>
</context>
<context>
    <name>sodiem::TrialEditor</name>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>chưa nhập</translation>
    </message>
    <message>
        <source>No case arose</source>
        <translation>Không phát sinh</translation>
    </message>
    <message>
        <source>another</source>
        <translation>loại khác</translation>
    </message>
</context>
<context>
    <name>sodiem::UnfinishedModel</name>
    <message>
        <source>Belongs to</source>
        <translation>Thuộc</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Sub-criteria without points</source>
        <translation>Tiêu chí thành phần chưa có điểm</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>nothing applies: no maximum</source>
        <translation>không có tiêu chí áp dụng nên không có điểm tối đa</translation>
    </message>
</context>
<context>
    <name>sodiem::UnitFiguresModel</name>
    <message>
        <source>no case</source>
        <translation>không phát sinh</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Giá trị nhập</translation>
    </message>
    <message>
        <source>Reason, note</source>
        <translation>Lý do, ghi chú</translation>
    </message>
    <message>
        <source>Shared figure of the unit: %1</source>
        <translation>Số liệu chung của đơn vị: %1</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Tự chấm</translation>
    </message>
</context>
<context>
    <name>sodiem::UnitPanel</name>
    <message>
        <source>Find a unit…</source>
        <translation>Tìm đơn vị…</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>Tìm đơn vị</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
</context>
<context>
    <name>sodiem::UnitTreeModel</name>
    <message>
        <source>No district</source>
        <translation>Không thuộc huyện</translation>
    </message>
    <message>
        <source>%1 of %2 units are done at this step</source>
        <translation>%1/%2 đơn vị đã chấm xong ở bước này</translation>
    </message>
    <message>
        <source>%1: %2 of %3 items scored</source>
        <translation>%1: đã chấm %2/%3 mục</translation>
    </message>
</context>
<context>
    <name>sodiem::VisitDialog</name>
    <message>
        <source>Record of the visit – %1</source>
        <translation>Biên bản kiểm tra – %1</translation>
    </message>
    <message>
        <source>Office of the People&apos;s Committee of %1</source>
        <translation>Trụ sở Ủy ban nhân dân %1</translation>
    </message>
    <message>
        <source>II. Items appraised other than claimed, and the opinion the unit reserves</source>
        <translation>II. Mục có điểm thẩm định khác điểm tự chấm và ý kiến bảo lưu của đơn vị</translation>
    </message>
    <message>
        <source>Title and legal basis, the same for all units</source>
        <translation>Tên biên bản và căn cứ, dùng chung cho mọi đơn vị</translation>
    </message>
    <message>
        <source>Title of the record</source>
        <translation>Tên biên bản</translation>
    </message>
    <message>
        <source>Legal basis, one document a line</source>
        <translation>Căn cứ, mỗi văn bản một dòng</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Xem trước…</translation>
    </message>
    <message>
        <source>&amp;Blank forms…</source>
        <translation>&amp;Mẫu trống…</translation>
    </message>
    <message>
        <source>&amp;Fix the points and print for signature…</source>
        <translation>&amp;Chốt điểm và in để ký…</translation>
    </message>
    <message>
        <source>&amp;Open the record again…</source>
        <translation>Mở &amp;lại biên bản…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>%1 items appraised. Printing for signature fixes them.</source>
        <translation>Đã thẩm định đủ %1 mục. In để ký sẽ chốt điểm.</translation>
    </message>
    <message>
        <source>Items not appraised yet: %1 of %2; a draft can be looked at already.</source>
        <translation>Còn %1/%2 mục chưa thẩm định; đã có thể xem bản dự thảo.</translation>
    </message>
    <message>
        <source>The points are fixed by the record of %1. A change is made at a later step.</source>
        <translation>Điểm đã chốt theo biên bản ngày %1. Muốn sửa thì sửa ở bước sau.</translation>
    </message>
    <message>
        <source>Other than signed by now: %1.</source>
        <translation>Nay khác biên bản đã ký: %1.</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>Mẫu trống</translation>
    </message>
    <message>
        <source>Fix the points of this unit as signed on %1?</source>
        <translation>Chốt điểm của đơn vị này theo biên bản ký ngày %1?</translation>
    </message>
    <message>
        <source>Self-assessment and appraisal of the unit cannot be changed after that: a change is made at a later step and is marked as other than signed.</source>
        <translation>Sau khi chốt, điểm tự đánh giá và điểm thẩm định của đơn vị không sửa được nữa: muốn sửa thì sửa ở bước sau, và mục đó được đánh dấu là khác biên bản đã ký.</translation>
    </message>
    <message>
        <source>Fix and print</source>
        <translation>Chốt và in</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa chốt</translation>
    </message>
    <message>
        <source>Open the record again</source>
        <translation>Mở lại biên bản</translation>
    </message>
    <message>
        <source>Why is the signed record opened again? The reason stays in the history.</source>
        <translation>Vì sao mở lại biên bản đã ký? Lý do được giữ trong lịch sử.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Attach the signed copy…</source>
        <translation>Đính &amp;kèm bản đã ký…</translation>
    </message>
    <message>
        <source>Items that differ from the self-assessment without a reason: %1, the first is %2; the reasons can be written in the table below.</source>
        <translation>Số mục khác điểm tự chấm mà chưa có lý do: %1, đầu tiên là mục %2; ghi lý do ngay trong bảng dưới đây.</translation>
    </message>
    <message>
        <source>Typed in Scoring but not stored: %1; it is not on the paper.</source>
        <translation>Đã gõ ở trang Chấm điểm mà chưa lưu: %1; bản in chưa có các nội dung này.</translation>
    </message>
    <message>
        <source>No signed copy is attached yet.</source>
        <translation>Chưa có bản đã ký.</translation>
    </message>
    <message>
        <source>Values of this unit typed in Scoring but not stored: %1; close the record, correct them there or let go of them (Esc), then sign.</source>
        <translation>Đơn vị này còn nội dung đã gõ ở trang Chấm điểm mà chưa lưu: %1; đóng biên bản, sửa ở đó hoặc bỏ đi (Esc), rồi chốt.</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>giờ bắt đầu</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>giờ kết thúc</translation>
    </message>
    <message>
        <source>place</source>
        <translation>địa điểm</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>thành phần đoàn</translation>
    </message>
    <message>
        <source>those for the unit</source>
        <translation>đại diện đơn vị</translation>
    </message>
    <message>
        <source>check of the evidence</source>
        <translation>kiểm tra tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>opinion of the unit</source>
        <translation>ý kiến của đơn vị</translation>
    </message>
    <message>
        <source>conclusions</source>
        <translation>kết luận</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>căn cứ pháp lý</translation>
    </message>
    <message>
        <source>Still empty, dotted lines stand for it on the paper: %1.</source>
        <translation>Còn để trống, trên giấy in dòng chấm: %1.</translation>
    </message>
    <message>
        <source>It was signed before and opened again on %1 by %2: %3.</source>
        <translation>Biên bản đã được chốt và đã mở lại ngày %1, người mở: %2; lý do: %3.</translation>
    </message>
    <message>
        <source>The signed copy attached before belongs to the earlier signing and is taken off.</source>
        <translation>Bản đã ký đính kèm trước đây thuộc lần chốt trước và được gỡ ra.</translation>
    </message>
</context>
<context>
    <name>sodiem::VisitForm</name>
    <message>
        <source>Number, sign</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>8:30 20/11/2018</source>
        <translation>8:30 20/11/2018</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>The team, one person a line</source>
        <translation>Đoàn kiểm tra, mỗi người một dòng</translation>
    </message>
    <message>
        <source>name, office, part in the team</source>
        <translation>họ tên, chức vụ, nhiệm vụ trong Đoàn</translation>
    </message>
    <message>
        <source>For the unit, one person a line</source>
        <translation>Đại diện đơn vị, mỗi người một dòng</translation>
    </message>
    <message>
        <source>name, office</source>
        <translation>họ tên, chức vụ</translation>
    </message>
    <message>
        <source>I. Check of the evidence</source>
        <translation>I. Kiểm tra tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>III. Opinion of the unit</source>
        <translation>III. Ý kiến của đơn vị</translation>
    </message>
    <message>
        <source>IV. Conclusions, recommendations</source>
        <translation>IV. Kết luận, kiến nghị</translation>
    </message>
    <message>
        <source>Two computers have it differently; what is written here now will stand.</source>
        <translation>Hai máy ghi khác nhau; nội dung ghi lại ở đây sẽ được giữ.</translation>
    </message>
    <message>
        <source>The same team as at %1</source>
        <translation>Lấy Đoàn như ở %1</translation>
    </message>
    <message>
        <source>Write hour and day as in 8:30 20/11/2018.</source>
        <translation>Ghi giờ và ngày như 8:30 20/11/2018.</translation>
    </message>
    <message>
        <source>The visit ends (%1) before it begins (%2): correct one of the two times.</source>
        <translation>Buổi kiểm tra kết thúc (%1) trước khi bắt đầu (%2): sửa một trong hai thời điểm.</translation>
    </message>
</context>
<context>
    <name>sodiem::WorksheetModel</name>
    <message>
        <source>Counted</source>
        <translation>Tính điểm</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Evidence files attached</source>
        <translation>Số tài liệu kiểm chứng đã đính kèm</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>Reason, note</source>
        <translation>Lý do, ghi chú</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Tự chấm</translation>
    </message>
    <message>
        <source>differs from the self-assessment: give the reason</source>
        <translation>khác điểm tự chấm: hãy nêu lý do</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>không phát sinh</translation>
    </message>
    <message>
        <source>no evidence attached</source>
        <translation>chưa có tài liệu kiểm chứng</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>chưa chấm</translation>
    </message>
    <message>
        <source>scored by the survey</source>
        <translation>điểm theo điều tra xã hội học</translation>
    </message>
    <message>
        <source>set by a person beside the rule</source>
        <translation>do người chấm đặt, khác cách tính</translation>
    </message>
    <message>
        <source>two values differ and must be settled</source>
        <translation>có giá trị khác nhau, phải xử lý</translation>
    </message>
    <message>
        <source>typed but not stored yet; see the panel</source>
        <translation>đã gõ nhưng chưa lưu; xem bảng bên</translation>
    </message>
    <message>
        <source>some of its figures are missing</source>
        <translation>mới nhập một phần số liệu</translation>
    </message>
    <message>
        <source>other than the signed record has it</source>
        <translation>khác biên bản đã ký</translation>
    </message>
    <message>
        <source>the criterion changed in a new version: to be appraised anew</source>
        <translation>tiêu chí đã thay đổi ở phiên bản mới: cần thẩm định lại</translation>
    </message>
</context>
<context>
    <name>sodiem::WrappingButton</name>
    <message>
        <source>claimed</source>
        <translation>tự chấm</translation>
    </message>
</context>
<context>
    <name>sodiem::WriteWorkbooksDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Write self-assessment workbooks</source>
        <translation>Lập sổ tính tự đánh giá</translation>
    </message>
    <message>
        <source>Units:</source>
        <translation>Đơn vị:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>One Excel workbook for each unit, with what the unit scores itself and what this book has of it already. Only the cells for answers can be written. Send the files to the units; take them in here when they come back.</source>
        <translation>Mỗi đơn vị một sổ tính Excel, gồm các nội dung đơn vị tự chấm và số liệu sổ này đã có. Chỉ ghi được vào các ô trả lời. Gửi các tệp cho đơn vị; khi đơn vị gửi về thì nhận lại tại đây.</translation>
    </message>
    <message>
        <source>All units (%1)</source>
        <translation>Tất cả đơn vị (%1)</translation>
    </message>
    <message>
        <source>%1 (%2 units)</source>
        <translation>%1 (%2 đơn vị)</translation>
    </message>
    <message>
        <source>Folder for the workbooks</source>
        <translation>Thư mục chứa sổ tính</translation>
    </message>
    <message>
        <source>Write the workbook</source>
        <translation>Lập sổ tính</translation>
    </message>
    <message>
        <source>Write %1 workbooks</source>
        <translation>Lập %1 sổ tính</translation>
    </message>
    <message>
        <source>%1/%2 workbooks</source>
        <translation>%1/%2 sổ tính</translation>
    </message>
</context>
</TS>
