/** Mails as shops, resellers and people send them. The names, numbers and keys are made up. */

export const VENDOR_2015 = `From: Balsamiq Studios <orders@balsamiq.example>
To: it@acme.example
Date: Sat, 9 May 2015 14:03:11 -0700
Subject: Your Balsamiq Studios Delivery Information (BAL150509-4711-90210)

Dear Jane,

Thank you for purchasing Balsamiq Mockups for JIRA!

Order Reference: BAL150509-4711-90210
Order Date: May 9, 2015

1 x Balsamiq Mockups for JIRA Server (10 Editors)    $ 490.00
                                     Subtotal        $ 490.00
                                     VAT (19%)       $  93.10
                                     Total:      USD 583.10

License Name: Acme Corp
License Key:
eJyT4MockKeyForTestsOnly1BerlinAcmeCorp10EditorsXYZ0w==

Maintenance is included through May 8, 2016.

Also have a look at myBalsamiq and Balsamiq for Google Drive.

-- 
Balsamiq Studios, LLC
Phone +1 415 555 0133
`;

export const GERMAN_RESELLER = `Sehr geehrte Frau Muster,

vielen Dank für Ihre Bestellung vom 03.02.2026.

Rechnungs-Nr.: R-2026-00417
Rechnungsdatum: 04.02.2026
Kunde: Muster GmbH
Kostenstelle: 4711

Pos.  Artikel                                      Menge   Einzelpreis     Gesamt
1     Mockups for Confluence Server, 25 Benutzer       1    1.190,00 EUR   1.190,00 EUR

Zwischensumme                                                         1.190,00 EUR
zzgl. 19 % MwSt.                                                        226,10 EUR
Rechnungsbetrag                                                       1.416,10 EUR

Lizenzschlüssel: 4F2A-99B1-77C0-12EE
Die Wartung läuft bis zum 03.02.2027.

Mit freundlichen Grüßen
Softwarehaus Beispiel AG
`;

export const FORWARDED_RECEIPT = `Hi Tom, for the register please.

-- 
Jane Doe | IT | Acme Corp.
Order desk: 555-0100

---------- Forwarded message ---------
From: FastShop <receipts@fastshop.example>
Date: Tue, Mar 3, 2026 at 9:12 AM
Subject: Your receipt from Balsamiq #FS-88-1207
To: <jane@acme.example>

> *Your Order*
>
> Order Number  FS-88-1207
> Purchased by  Jane Doe
>
> Product	Quantity	Price
> Mockups 3 for Desktop	5	$395.00
>
> Total	$395.00
>
> Your license key: DSK5-7Q2M-88XA-K1P0
> Paid on 3/3/2026
> > On Mon, Mar 2, 2026 Jane wrote:
> > > we need five of these
`;

export const ATLASSIAN_KEY = `Hello,

please find below the license for your add-on.

SEN: SEN-3344556
Product: Mockups for Confluence (Server) 
License key

AAABMockOnlyPeNp9UExample0wzAYfeTests1PiZY4tpZdc0g4MadeUpQ2RzqBAtpe1bD
QmFtO2dNotAKey3vLk9zr5mQ2R7eOk3sJr6sVEeq7vXb1pQIhANYq4k0lBfMvbrG4R2qMsS
N9yN8X02dd

Expires: 2026-12-31
`;

export const LIST_OF_KEYS = `Keys of the Berlin office:

4F2A-99B1-77C0-12EE
4F2A-99B1-77C0-12EF
eJyT4MockKeyForTestsOnly1BerlinAcmeCorp10EditorsXYZ0w==
`;

export const PARTY = `Hi all,

the release party is on Friday, 4 December 2026 at 6 pm. Tickets are $ 10.00 each, see https://party.example/tickets?id=20261204
Mockups will be shown by the design team.

Jane
`;

export const GERMAN_RENEWAL = `Betreff: Verlängerung Ihrer Wartung für Mockups for JIRA Server

Ihre Bestellung Nr. 2026-0815 vom 12. Januar 2026
Wartungsverlängerung Mockups for JIRA Server, 12 Monate        245,00 €
Ihre Wartung läuft am 31.01.2027 ab.
`;

export const TWO_LICENSES = `Order confirmation no. 10372

Order date: 2026-01-15
Balsamiq Mockups for Confluence Server - 10 users: $ 490.00
Balsamiq Mockups for JIRA Server - 25 users: $ 890.00
Total: $ 1,380.00

License key for Mockups for Confluence Server:
CONF-1234-AB56-7890
License key for Mockups for JIRA Server:
JIRA-1234-AB56-7890
`;

export const ONE_SENTENCE = `Your license for Mockups for Confluence (50 users) is valid from 01/02/2026 until 31/01/2027. Order FS-99.
`;
