import { describe, expect, test } from 'vitest';
import { createNoteIndex } from '../../../storage/search/note-index';
import { filterWith, noteWith } from './notes-of';

type Case = readonly [text: string, query: string, isFound: boolean];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'Chinese, simplified': [
    ['今年北京大学的学生人数增长了。', '大学', true],
    ['今年北京大学的学生人数增长了。', '学', true],
    ['今年北京大学的学生人数增长了。', '北京学生', false],
    // Neighbours alone are known: that all stand in one row is not.
    ['今年北京大学的学生人数增长了。', '大学生', true],
    ['研究生命科学的起源', '研究生', true],
    ['国家统计局', '國家', false],
    ['约38％的受访者', '38%', true],
  ],
  'Chinese, traditional': [
    ['國家統計局公布失業率', '失業率', true],
    ['國家統計局公布失業率', '统计', false],
    ['國家統計局公布失業率', '統計 率', true],
    ['臺北市政府', '台北', false],
  ],
  English: [
    ['Ask which index the company uses.', 'companies', false],
    ['Ask which index the companies use.', 'compan use', true],
    ['The café’s owner', 'cafe owner', true],
    ['Today’s figure: 1,234.5', '1,234.5', true],
    ['The government promised it', 'goverment', true],
    ['The government promised it', 'goverment denied', false],
    ['cat', 'cut', false],
  ],
  Finnish: [
    ['Hallituksen esityksestä päätettiin', 'hallitu esity', true],
    ['Työttömyys väheni', 'tyottomyys', true],
    ['Työttömyys väheni', 'työllisyys', false],
    ['Osuus oli 38 prosenttia', '38', true],
  ],
  French: [
    ['L’œuvre de l’État', 'oeuvre etat', true],
    ['Une hausse de 38 %', '38%', true],
    ["aujourd'hui", 'aujourd’hui', true],
    ['Les entreprises', 'entrepreneur', false],
  ],
  German: [
    ['Die Straße ist gesperrt', 'strasse', true],
    ['Die Strasse ist gesperrt', 'Straße', true],
    ['Größere Städte', 'grossere stadt', true],
    ['Größere Städte', 'Gemeinden', false],
    ['Am 3.5.2024', '2024', true],
  ],
  Greek: [
    ['Ο ΠΡΩΘΥΠΟΥΡΓΟΣ μίλησε', 'πρωθυπουργός', true],
    ['ο πρωθυπουργός μίλησε', 'ΠΡΩΘΥΠΟΥΡΓΟΣ ΜΙΛΗΣΕ', true],
    ['Η κυβέρνηση', 'κυβερνησ', true],
    ['Η κυβέρνηση', 'βουλή', false],
  ],
  Indonesian: [
    ['Pemerintah menaikkan harga', 'pemerintah harga', true],
    ['Pemerintahan baru', 'pemerintah', true],
    ['Pemerintah menaikkan harga', 'turun', false],
  ],
  Italian: [
    ['L’azienda è cresciuta', 'azienda', true],
    ['L’azienda è cresciuta', "l'azienda e", true],
    ['L’azienda è cresciuta', "l'a", true],
    ['Le aziende', 'aziend', true],
    ['Le aziende', 'banca', false],
    ['pari a 1.234,5 milioni', '1.234,5', true],
  ],
  Japanese: [
    ['東京都の人口が増えた', '東京', true],
    ['東京都の人口が増えた', '人口 東京都', true],
    ['東京都の人口が増えた', '大阪', false],
    ['ｶﾞﾗｽの生産', 'ガラス', true],
    ['ハハは話した', 'バハ', false],
    ['パンを食べました', '食べ', true],
  ],
  Korean: [
    ['대학교에서 배운다', '대학교', true],
    ['대학의 등록금이 올랐다', '대학 등록금', true],
    ['물가가 38%나 올랐다', '물가 38%', true],
    ['대학의 등록금이 올랐다', '병원', false],
  ],
  Latin: [
    ['Senatus populusque Romanus', 'popul', true],
    ['Rēs pūblica', 'res publica', true],
    ['Senatus populusque Romanus', 'consul', false],
  ],
  Portuguese: [
    ['A inflação não caiu', 'inflacao nao', true],
    ['As eleições', 'eleic', true],
    ['As eleições', 'candidato', false],
  ],
  Russian: [
    ['в правительстве заявили', 'правительств', true],
    ['Ещё одна ёлка', 'еще елка', true],
    ['в правительстве заявили', 'ПРАВИТЕЛЬСТВ ЗАЯВИЛ', true],
    ['в правительстве заявили', 'опровергли', false],
  ],
  Sanskrit: [
    ['धर्मक्षेत्रे कुरुक्षेत्रे समवेताः', 'कुरुक्षेत्र', true],
    ['गीतायाः कार्यं नष्टम्', 'गीता', true],
    ['गीतायाः कार्यं नष्टम्', 'गत', false],
    ['मूल्यं ३८% वर्धितम्', '३८%', true],
  ],
  Spanish: [
    ['El año pasado subió', 'ano subio', true],
    ['Las inversiones', 'inversion', true],
    ['Las inversiones', 'deuda', false],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s: %s', (text, query, isFound) => {
    const index = createNoteIndex();
    index.add([noteWith({ text })]);
    expect(index.find(filterWith({ query })).length > 0).toBe(isFound);
  });
});
