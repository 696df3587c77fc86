import type { Words } from '../words';

export const reading: Words['reading'] = {
  'field-id': 'id',
  'field-name': '名前',
  'field-company': '会社',
  'field-product': '製品',
  'field-purchased': '購入日',
  'field-renewed': '更新日',
  'field-expiresOn': '失効日 (メンテナンスのない最初の日)',
  'field-coveredThrough': '有効期限 (有効な最後の日)',
  'field-statedOn': '終わりが分かっていた時点',
  'field-seats': 'シート数',
  'field-key': 'ライセンス キー',
  'field-channel': '直接購入か Marketplace か',
  'field-contact': '連絡先',
  'field-email': '連絡先のメール アドレス',
  'field-subscription': 'サブスクリプションの状態',
  'field-billing': '支払い方法 (月払いか年払い)',
  'field-price': '価格',
  'field-currency': '通貨',
  'field-order': '注文番号または請求書番号',
  'field-notes': '備考',
  'source-left-out': '除外',
  'source-unknown': '認識できないため読み取らない',
  'source-double': '別の列で指定済みのため読み取らない',
  'source-either': '過去と将来の日付があります。更新した日か次の期限か、指定されるまで読み込みません',
  decided: '{field} ({line} 行目から、日と月のどちらが先か分かります)',
  column: '「{heading}」: {what}',
  above: '見出しより上の {count, plural, other {# 行}}を飛ばしました。',
  total: '{line} 行目「{text}」は、ライセンスではなく合計のため飛ばしました。',
  'question-day-order':
    '「{heading}」の {line} 行目: {text} は 2 通りの日に読めます。日と月のどちらが先ですか?',
  'question-no-end':
    '「{heading}」の {line} 行目: {text} は、終わりが不明であることを表す場合が多い日付です。ここでもそうですか?',
  'question-product': '{line} 行目とほかの行に、製品名が書かれていません。どの製品ですか?',
  unread: '「{text}」からは何も読み取りませんでした。',
  'question-channel':
    '{line} 行目とほかの行に、購入場所が書かれていません。直接購入ですか、Marketplace ですか?',
  'note-nothing-known': '行に日付がないため、メンテナンスについては何も分かりません。',
  'note-seats-unlimited': '数のないシートは保管しません。',
  'note-seats-without-date': '日付がないため、シート数は保管しません。',
  'note-no-end': 'メンテナンスの終わりは不明です。',
  'note-subscription-unknown': '行に、サブスクリプションが有効かどうか書かれていません。',
  'note-billing-unread': '支払いの周期は保存されません。月払いでも年払いでもありません。',
  'note-namesake':
    '台帳には、同じ製品と名前で、別の時期に購入したライセンスがすでにあります。これは二つ目になります。',
  'failure-not-a-workbook':
    'このブックは読み取れません。開いてパスワードを外し、XLSX または CSV で保存し直してください。',
  'failure-workbook-too-large':
    'このブックは内容が多すぎます。ライセンスだけを別のブックにコピーしてください。',
  'failure-no-such-sheet': 'ブックにこの名前のワークシートはありません。',
  'failure-old-workbook':
    '古い形式かパスワード付きのブックです。パスワードなしの XLSX、または CSV で保存してください。',
  'failure-not-a-table':
    '表でもテキストでもなく、画像や PDF などです。XLSX、CSV、JSON のスプレッドシート自体を選択してください。',
  'failure-nothing-recognised':
    'このテキストからライセンスを読み取れませんでした。ライセンス キーも、日付・価格・人数の付いた製品名もありません。表の行か、注文確認のメールを貼り付けてください。',
  'failure-empty': '中身がありません。ライセンスが少なくとも 1 件あるファイルを選択してください。',
  'field-costCentre': 'コストセンター',
  'question-decimal-mark':
    '「{heading}」{line} 行目: {text} は二通りに読めます。小数点はピリオドとカンマのどちらですか?',
  'question-currency': '「{heading}」{line} 行目: {text} の通貨は何ですか?',
  'note-channel-unread': '購入先は名前だけで、直接購入か Marketplace かが分からないため、保存しません。',
  'note-price-unread': '価格の欄が金額として読めないため、保存しません。',
  'note-price-without-date': '対応する購入がないため、価格と注文は保存しません。',
  'note-price-on-latest': '価格と注文は最後の購入とともに保存します。ほかの購入の金額は不明です。',
};
