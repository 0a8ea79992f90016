/** Small pieces of WordprocessingML that heads and feet are laid out with. */
/** A paragraph; `\n` and `\t` in its text become breaks and tabs. */
export const p = (text: string, properties = '', run = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${text
    .split('\n')
    .map((line) =>
      line
        .split('\t')
        .map((part) =>
          part
            ? `<w:r>${run ? `<w:rPr>${run}</w:rPr>` : ''}<w:t xml:space="preserve">${part}</w:t></w:r>`
            : '',
        )
        .join('<w:r><w:tab/></w:r>'),
    )
    .join('<w:r><w:br/></w:r>')}</w:p>`;
/** A centred paragraph. */
export const c = (text: string, run = ''): string => p(text, '<w:jc w:val="center"/>', run);
export const bold = (text: string): string => c(text, '<w:b/>');
/** A row of two cells, the right one wider. */
export const row = (left: string, right: string): string =>
  `<w:tr><w:tc><w:tcPr><w:tcW w:w="3900" w:type="dxa"/></w:tcPr>${left}</w:tc><w:tc><w:tcPr><w:tcW w:w="5600" w:type="dxa"/></w:tcPr>${right}</w:tc></w:tr>`;
export const table = (...rows: string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="9500" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="3900"/><w:gridCol w:w="5600"/></w:tblGrid>${rows.join('')}</w:tbl>`;
export const page =
  '<w:sectPr><w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>';

export const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;
export const DATE = 'Bình An, ngày 15 tháng 01 năm 2026';
export const textBox = (inner: string, x: number): string =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>${x}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="2500000" cy="900000"/><wp:wrapNone/><wp:docPr id="1" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2500000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`;

/** What is read of the kế hoạch that these tests lay out in many ways. */
export const PLAN_READ = {
  phamVi: 'hanh-chinh',
  loaiVanBan: 'ke-hoach',
  coQuanChuQuan: 'UBND TỈNH BÌNH AN',
  coQuanBanHanh: 'SỞ NỘI VỤ',
  so: '08',
  kyHieu: 'KH-SNV',
  diaDanh: 'Bình An',
  thoiGian: { ngay: 15, thang: 1, nam: 2026 },
  tenLoai: 'KẾ HOẠCH',
  trichYeu: 'Công tác văn thư năm 2026',
  nguoiKy: [{ quyenHan: null, chucVu: 'GIÁM ĐỐC', hoTen: 'Trần Thị B' }],
  noiNhan: ['Ủy ban nhân dân tỉnh', 'Lưu: VT, VP'],
};
