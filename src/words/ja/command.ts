import type { Words } from '../words';

export const recordFault: Words['recordFault'] = {
  'not-json':
    'この行は JSON ではありません。1 行に 1 件のライセンス レコードを書いてください。例: \'{\'"id": "acme-1", "product": "jira-server"\'}\'',
  'not-a-record':
    'ライセンス レコードではありません。少なくとも "id" と "product" を持つオブジェクトを書いてください。',
  missing: '{path} がありません。追加してください。',
  'wrong-type': '{path} の型が違います。README のレコード例と比べてください。',
  'unknown-value': '{path} の値はここでは使えません。README のレコード例と比べてください。',
  'impossible-date': '{path} は暦にない日です。YYYY-MM-DD の形で書いてください。例: 2015-05-09',
  'seats-not-whole': '{path} はシート数ではありません。1 以上の整数を書いてください。',
  'amount-not-decimal': '{path} は金額ではありません。引用符で囲んだ小数で書いてください。例: "300.01"',
  'currency-not-a-code': '{path} は通貨ではありません。3 文字のコードを書いてください。例: USD',
  'too-long': '{path} が長すぎます。短くしてください。',
  'unseen-characters': '{path} に目に見えない文字があります。入力し直してください。',
  'not-utf-8': 'この行は UTF-8 ではありません。ファイルを UTF-8 で保存してください。',
  'too-many': '{path} の項目が多すぎます。分けてください。',
  'not-a-time-zone': '{path} はタイムゾーンではありません。Europe/Berlin のような名前を使ってください。',
  'not-an-id': '{path} は id ではありません。英字、数字と . _ - : # を {longest} 文字以内で使ってください。',
  'ambiguous-amount': '{path} は 2 通りの金額に読めます。小数点を --decimals で指定してください。',
  'ambiguous-date': '{path} は 2 通りの日に読めます。YYYY-MM-DD の形で書いてください。',
  'unknown-hosting': '{path} は規約にないホスティングです。規約にあるのは Server と Cloud です。',
  'unknown-plugin': '{path} は Mockups プラグインのキーではありません。',
  'no-maintenance-date':
    '{path} がないため、メンテナンスがいつ終わるか分かりません。この日付を含めてレコードをエクスポートし直してください。',
  'twice-in-file': '{path} はすでにこのファイルにあります。どちらか一方を残してください。',
  'other-product':
    '{path} は、この番号で登録されているライセンスと違う製品です。先に登録済みのものを削除するか、これを除いてください。',
  'quote-not-closed':
    'この行の引用符が閉じられていないか、独立した行とも読める行の後でしか閉じられていません。同じ行で閉じるか、取り除いてください。',
  'text-behind-quote':
    'この行では、閉じ引用符の後に文字があります。文字の一部である引用符は二重にしてください。',
  'surplus-cells': 'この行のセルは、表の列より多くあります。区切り文字を含む文字列は引用符で囲んでください。',
  'unknown-state':
    '{path} はサブスクリプションの状態ではありません。有効、トライアル、無効のいずれかを書いてください。',
  'end-not-known':
    '{path} の日付は、終わりが不明であることを表す場合が多い日付です。--no-end unknown で指定するか、修正してください。',
  contradicts: '{path} は行のほかの列と矛盾しています。どちらかを修正してください。',
  'same-license':
    '{path} のライセンスは、製品、名前、購入が同じものがすでにこのファイルにあります。それぞれに別の名前を付けるか、一方だけ残してください。',
  'unknown-product': '{path} は、この規約にある製品ではありません。',
  'channel-missing': '{path} がありません。ライセンスの購入場所を direct か marketplace で示してください。',
  'nothing-before': '{path} より前に何もありません。購入 ("new") か失効日の申告から履歴を始めてください。',
  'second-new':
    '{path} がほかの出来事の後にあります。ライセンスの購入は一度だけです。追加や小規模のライセンスは別に記録してください。',
  'seats-not-raised':
    '{path} ではシート数が増えません。アップグレードは前より多いシート数になります。減らす場合は、可能なら別の方法をとります。',
  'renewal-not-sold':
    '{path} は更新ですが、この製品には更新するメンテナンスがありません。取り除いてください。',
  'upgrade-not-sold':
    '{path} はアップグレードですが、この製品はシート単位では販売されません。取り除いてください。',
  'statement-without-maintenance':
    '{path} はメンテナンスの失効の申告ですが、この製品には独自のメンテナンスがありません。取り除いてください。',
  'migration-not-offered':
    '{path} は移行ですが、この製品は Marketplace へ移行できません。取り除いてください。',
  'migration-not-direct': '{path} は、すでに Marketplace にあるライセンスの移行です。取り除いてください。',
  'migration-not-own-servers':
    '{path} は移行で、自社サーバーが必要です。取り除くか、"ownServers" を修正してください。',
  'date-out-of-range': '{path} が離れすぎています。年を確認してください。',
  'dated-after-today': '{path} は今日より後です。購入は、済んでから記録してください。',
};

export const termsFault: Words['termsFault'] = {
  'not-json': 'JSON ではありません。`npm run -s terms` の出力から始めてください。',
  missing: 'この項目がありません。追加してください。',
  'wrong-type': '型が違います。{accepted} を書いてください。',
  'unknown-field': 'この名前のものはここでは使えません。名前を修正するか、取り除いてください。',
  'unknown-code': 'このコードは使えません。次のいずれかを書いてください: {accepted}',
  'impossible-value': 'この値は読み取れません。読み取れる値は docs/terms.schema.json にあります。',
  'no-clauses': '理由には根拠となる条項が必要です。少なくとも一つ挙げてください。',
  'no-documents': '文書がありません。少なくとも一つ追加してください。',
  'id-taken': 'この id は別の文書が使っています。文書ごとに別の id を付けてください。',
  'day-taken': '別の文書が同じ日に発効します。発効できるのは一つだけです。どちらかの日を変えてください。',
  'impossible-date': '暦にない日です。YYYY-MM-DD の形で書いてください。例: 2015-05-09',
  'impossible-period': '期間の長さではありません。月数を 1 から {months} までの整数で書いてください。',
  'impossible-amount': '金額ではありません。引用符で囲んだ小数で書いてください。例: "300.00"',
  'second-text':
    '別の文書が、この番号で違うことを述べています。番号と事実は一対一です。新しい事実には新しい番号を付けてください。',
  'unknown-clause':
    'その時点までに発効する文書に、この番号の事実はありません。番号を修正するか、`facts` に事実を追加してください。',
};

export const usage: Words['usage'] = {
  evaluate: `使い方: npm run -s evaluate -- [--as-of YYYY-MM-DD] [--terms 規約] [--brief] [--language 言語] [ファイル]

ファイルまたは標準入力から、1 行に 1 つの JSON オブジェクトであるライセンス
レコードを読み取り、1 行に 1 件の判定を書き出します。--as-of がなければ UTC の
今日です。日付は YYYY-MM-DD の形で、0001 年から {lastYear} 年までです。--terms を付け
ると、''npm run -s terms'' が書き出す形のファイルの文書で答えます。--brief を付け
ると、id、状態、失効日、残り日数、可能な操作だけを書き出します。メッセージの言語
は {languages} のいずれかで、指定がなければ英語です。
終了コード: 0 すべて読めた、1 一部のレコードを拒否、2 引数の誤り、ファイルなし、
または規約の誤り。
`,
  read: `使い方: npm run -s read -- [オプション] [ファイル]

インポートと同じようにライセンスの表を読み取ります。CSV、TSV、XLSX、JSON、JSON 行、
または Atlassian Marketplace のライセンス レコードを、ファイルまたは標準入力から
読みます。''npm run -s evaluate'' 用に、行の順に 1 行に 1 件のライセンス レコードを
書き出し、読めない行にはその場所で答えます。列を何と解釈したか、何を指定する必要が
あるかは、標準エラー出力に書きます。ライセンス キーは読み取りますが、書き出しません。
  --dates day-first|month-first   03/04/2026 でどちらが先か
  --no-end unknown                9999-12-31 のような日は、終わりが不明
  --decimals point|comma          価格の小数点
  --currency CODE                 通貨のない価格の通貨。例: JPY
  --channel direct|marketplace    行に書かれていない場合の購入場所
  --product ID                    製品名のない行の製品 (例: jira-server)
  --encoding エンコード           {encodings} のいずれか
  --separator 文字                セルの区切り: , ; | または tab
  --sheet 名前                    ブックのワークシート。なければ、行のある最初の
                                  もの
  --map 見出し=フィールド         列の内容。列ごとに 1 回、次のいずれか:
                                  {fields}、
                                  または ignore
  --as-of YYYY-MM-DD              読み取りの日。なければ UTC の今日
  --language 言語                 メッセージの言語。{languages} のいずれか
終了コード: 0 すべて読めた、1 一部の行を拒否、2 引数の誤り、または読み取れるものが
ない。
`,
  compare: `使い方: npm run -s compare -- [--as-of YYYY-MM-DD] [--json] [--language 言語] 規約 [ライセンス]

「規約」の内容が適用された場合に影響を受けるものを調べます。1 行に 1 つの JSON オブジェ
クトであるライセンス レコードを、ファイルまたは標準入力から読み取り、答えが変わる
ものについて変わる点を書き出し、最後に要約を書きます。要約は、変化の種類ごとに、対象
のライセンス数とそのうち最も小さいものです。「規約」は ''npm run -s terms'' が書き出す
形です。--as-of がなければ UTC の今日です。--json を付けると、1 行に 1 つの JSON オブ
ジェクトで、要約が最後です。メッセージの言語は {languages} のいずれかで、指定がなけれ
ば英語です。
終了コード: 0 違いなし、1 違いあり、2 引数の誤り、ファイルなし、または規約の誤り。
`,
  budget: `使い方: npm run -s budget -- --year 年 [--first-month 1..12] [オプション] [ファイル]
        npm run -s budget -- --through YYYY-MM-DD [オプション] [ファイル]

ファイルまたは標準入力から、台帳のエクスポートが書き出す形 (価格、コスト センター、
責任者、方針を含む、1 行に 1 つの JSON オブジェクト) のライセンス レコードを読み取り、
一つの JSON オブジェクトを書き出します。
--year: その年に支払うものを、ライセンスごとに、有効であり続ける最も安い方法とともに
示します。通貨、月、四半期、製品、責任者、コスト センターごとの合計も示します。
--first-month は会計年度の最初の月で、年度はそれが始まる年で呼びます。価格はレコード
のもので、推測しません。
--through: 各ライセンスをその日まで最も少ない購入で有効にする方法を示します。
サイト自身のこのアプリのサブスクリプションはライセンス レコードではなく、どちらにも
含まれません。
  --as-of YYYY-MM-DD     その日に分かっていること。なければ UTC の今日
  --terms 規約           ファイルの文書で答える
  --language 言語        メッセージの言語。{languages} のいずれか
読み取れないレコードは "refused" に載せ、件数を標準エラー出力に書きます。
終了コード: 0 すべて読めた、1 一部のレコードを拒否、2 引数の誤り、ファイルなし、
または規約の誤り。
`,
  terms: `使い方: npm run -s terms

答えの根拠となるベンダーの文書を、JSON で書き出します。--terms と compare のファイル
の形です。JSON スキーマ: docs/terms.schema.json
`,
};

export const command: Words['command'] = {
  input: '入力',
  byClauses: '{sentence} ({clauses})',
  refused: '{read} 件のレコードのうち {refused} 件を拒否しました',
  readAs: '{count, plural, other {# 行}}を{form}として読み取りました。',
  answerBy: '{question} {option} で指定してください。',
  notedRows: '{count, plural, other {# 行}}、最初は {line} 行目: {text}',
  cannotWrite: '答えを書き出せません: {why}。',
  cannotRead: 'レコードを読み取れません: {why}。読み取れる JSON 行のファイルを指定してください。',
  cannotReadTable:
    'ライセンスを読み取れません: {why}。CSV、TSV、XLSX、JSON、JSON 行、または Atlassian Marketplace のライセンス レコードの、読み取れるファイルを指定してください。',
  cannotReadTerms: '{file} の規約を読み取れません: {why}。読み取れるファイルを指定してください。',
  moreFaults: '{file}: ほかに {count} 件の誤りがあります。',
  throughOutside: '--through には {from} から {to} までの日を指定してください。',
};

export const comparison: Words['comparison'] = {
  line: '{line} 行目',
  notCompared: '比較していません: {message}',
  summary: '{asOf} 時点で、{compared} 件のライセンスのうち {affected} 件で答えが変わります。',
  unreadable: 'ほかの {count} 行はライセンス レコードではないため、比較していません。',
  skipped: '{count} 行を比較していません',
  example: '例: {record}',
  expiry: '失効: {before} -> {after}',
  renewals: '有効になるまでの更新回数: {before} -> {after}',
  gained: '{days, plural, other {# 日増}}',
  lost: '{days, plural, other {# 日減}}',
  unknown: '不明',
};
