package io.cspdesk.onboarding.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The two tables are what the rules promise. Every name is invented or a company's public legal
 * name.
 */
class CompanyNameRulesTest {

  /** One name a line; none may be doubted. */
  private static final String LEGAL_NAMES =
      """
      Contoso, Ltd.
      Contoso Trading Corporation
      Contoso Bakeries Incorporated
      Fourth Coffee Roasters Incorporated
      Fabrikam GmbH
      Northwind Traders
      Microsoft Corporation
      IBM Japan, Ltd.
      International Business Machines Corporation
      3M Company
      7-Eleven, Inc.
      AT&T Inc.
      NTT DATA Group Corporation
      NEC Corporation
      LG Electronics Inc.
      ABC Inc.
      AAA Auto International a.s.
      XXXLutz KG
      INTL FCStone Inc.
      MFG.com, Inc.
      Dutch Bros Inc.
      Warner Bros. Discovery, Inc.
      Warner Bros. Entertainment Inc.
      SHIMA SEIKI MFG., LTD.
      Tokyo Rope Mfg. Co., Ltd.
      Contoso Ambros.
      Contoso Dept.42 Ltd
      Apple Inc.
      The Coca-Cola Company
      The Test Company Ltd
      Test Valley Borough Council
      Contest Media GmbH
      Detest & Sons Ltd
      Sampler Records LLC
      Examplar Ltd.
      Dummyland Toys Ltd
      Foo Kon Tan LLP
      The Bar Company
      Foo & Co.
      Acme Brick Company
      ASD Group SAS
      Unknown Worlds Entertainment, Inc.
      Demo Bank Ltd
      Limited Brands, Inc.
      Corporation for Public Broadcasting
      St. Jude Medical, Inc.
      H. J. Heinz Company
      J.P. Morgan Securities plc
      U.S. Bancorp
      A.B.C. Ltd
      1234567 Canada Inc.
      Int Systems plc
      Mount Dept Ltd
      Citibank, N.A.
      Marks and Spencer Group p.l.c.
      SAP SE
      BMW AG
      Testo SE & Co. KGaA
      Merck KGaA
      TÜV SÜD AG
      Gebr. Heinemann SE & Co. KG
      Muster & Söhne OHG
      Bayerische Motoren Werke Aktiengesellschaft
      E.ON SE
      Nestlé S.A.
      L'Oréal S.A.
      Rothschild & Cie
      DEMO S.A.
      Ferrari S.p.A.
      Prada S.p.A.
      EDP - Energias de Portugal, S.A.
      H&M Hennes & Mauritz AB
      AB Volvo
      A.P. Møller - Mærsk A/S
      Samplex A/S
      LEGO A/S
      Nokia Oyj
      KONE Oyj
      Koninklijke Philips N.V.
      ASML Holding N.V.
      CD PROJEKT S.A.
      Allegro.eu sp. z o.o.
      ČEZ, a. s.
      Škoda Auto a.s.
      Türkiye İş Bankası A.Ş.
      Petróleos Mexicanos
      América Móvil, S.A.B. de C.V.
      Vale S.A.
      ПАО «Газпром»
      ООО «Тестовар»
      ПАО «КАМАЗ»
      Товариство з обмеженою відповідальністю «Контосо»
      ΔΕΗ Α.Ε.
      ᏣᎳᎩ
      קונטוסו בע"מ
      טבע תעשיות פרמצבטיות בע״מ
      شركة كونتوسو ذ.م.م
      شركة الزيت العربية السعودية
      บริษัท ปตท. จำกัด (มหาชน)
      Công ty Cổ phần Sữa Việt Nam
      कॉन्टोसो प्राइवेट लिमिटेड
      삼성전자 주식회사
      주식회사 테스트하우스
      (주)카카오
      ㈜카카오
      腾讯控股有限公司
      微软（中国）有限公司
      中国检测有限公司
      台灣積體電路製造股份有限公司
      日本アイ・ビー・エム株式会社
      NEC 株式会社
      日本電気株式会社
      KDDI株式会社
      TDK株式会社
      株式会社IHI
      検査株式会社
      試験機販売有限会社
      テストー株式会社
      コンテスト株式会社
      株式会社テスコ
      株式会社デモ
      株式会社有隣堂
      株式会社会社四季報
      サンプル百貨店株式会社
      ダミーヘッド録音合同会社
      未定株式会社
      株式会社あ・い・う
      一般財団法人日本品質保証機構
      第四コーヒー株式会社
      コントソ（日本）株式会社
      合同会社コントソ 東京支店
      <b>Contoso</b> (שלום) 株式会社
      <script>alert(1)</script><img src=x onerror=alert(1)>
      ${1+1} #{execution.id} {{7*7}} %s %n {0}
      Contoso 🚀
      x
      xx
      X
      Bo
      Contoso
      SONYS5
      LITWARE
      ADATUM
      A.B.C.D.E.F.
      THE B
      A B C
      12345
      あ
      社
      """;

  static Stream<String> legalNames() {
    return LEGAL_NAMES.lines();
  }

  @ParameterizedTest
  @MethodSource("legalNames")
  void passes(String name) {
    assertThat(CompanyNameRules.check(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TEST_NAME          | Test
          TEST_NAME          | TEST
          TEST_NAME          | test.
          TEST_NAME          | T.E.S.T.
          TEST_NAME          | "Test"
          TEST_NAME          | test company
          TEST_NAME          | Test Corp
          TEST_NAME          | Test Co., Ltd.
          TEST_NAME          | Test_Customer_2
          TEST_NAME          | TestCompany
          TEST_NAME          | test test
          TEST_NAME          | test123
          TEST_NAME          | Test 1
          TEST_NAME          | ＴＥＳＴ
          TEST_NAME          | Te\u00adst
          TEST_NAME          | Test GmbH & Co. KG
          TEST_NAME          | Testfirma AG
          TEST_NAME          | Empresa de Prueba, S.A.
          TEST_NAME          | Société Test
          TEST_NAME          | Dummy Ltd
          TEST_NAME          | Sample Inc.
          TEST_NAME          | Example Pty Ltd
          TEST_NAME          | Example Test Organization
          TEST_NAME          | foo bar
          TEST_NAME          | Foo Bar Baz Inc.
          TEST_NAME          | foo
          TEST_NAME          | Max Mustermann GmbH
          TEST_NAME          | John Doe
          TEST_NAME          | Lorem ipsum
          TEST_NAME          | asdf
          TEST_NAME          | qwerty
          TEST_NAME          | xxx
          TEST_NAME          | XXX Co., Ltd.
          TEST_NAME          | aaa
          TEST_NAME          | AAA
          TEST_NAME          | aaaaaaaaaa
          TEST_NAME          | ああああ
          TEST_NAME          | Demo
          TEST_NAME          | Demo Company 2
          TEST_NAME          | n/a
          TEST_NAME          | ООО «Тест»
          TEST_NAME          | 测试有限公司
          TEST_NAME          | 테스트 주식회사
          TEST_NAME          | 테스트회사
          TEST_NAME          | บริษัท ทดสอบ จำกัด
          TEST_NAME          | Test בע"מ
          TEST_NAME          | テスト
          TEST_NAME          | ﾃｽﾄ
          TEST_NAME          | てすと
          TEST_NAME          | テスト株式会社
          TEST_NAME          | 株式会社テスト
          TEST_NAME          | 株式会社 テスト１
          TEST_NAME          | （株）テスト
          TEST_NAME          | テスト用会社２
          TEST_NAME          | テスト顧客
          TEST_NAME          | サンプルテスト様
          TEST_NAME          | ダミー株式会社
          TEST_NAME          | サンプル会社
          TEST_NAME          | 〇〇株式会社
          TEST_NAME          | 未定
          LEGAL_FORM_ONLY    | 株式会社
          LEGAL_FORM_ONLY    | 有限会社
          LEGAL_FORM_ONLY    | ○○株式会社
          LEGAL_FORM_ONLY    | ㍿
          LEGAL_FORM_ONLY    | (株)
          LEGAL_FORM_ONLY    | ㈲
          LEGAL_FORM_ONLY    | 有限公司
          LEGAL_FORM_ONLY    | 주식회사
          LEGAL_FORM_ONLY    | GmbH
          LEGAL_FORM_ONLY    | GmbH & Co. KG
          LEGAL_FORM_ONLY    | Ltd.
          LEGAL_FORM_ONLY    | Co., Ltd.
          LEGAL_FORM_ONLY    | Inc
          LEGAL_FORM_ONLY    | ＩＮＣ．
          LEGAL_FORM_ONLY    | Limited Liability Company
          LEGAL_FORM_ONLY    | S.A.
          LEGAL_FORM_ONLY    | A/S
          LEGAL_FORM_ONLY    | K.K.
          LEGAL_FORM_ONLY    | ООО
          LEGAL_FORM_ONLY    | בע"מ
          LEGAL_FORM_ONLY    | בע״מ
          ACRONYM            | IBM
          ACRONYM            | ABC
          ACRONYM            | NTT
          ACRONYM            | HP
          ACRONYM            | FABRI
          ACRONYM            | A.C.
          ACRONYM            | A.B.C.
          ACRONYM            | A.B.C
          ACRONYM            | A. B. C. D. E.
          ACRONYM            | UPS\u200b
          ACRONYM            | ' IBM '
          ACRONYM            | TÜV
          ACRONYM            | ΔΕΗ
          ACRONYM            | МТС
          ACRONYM            | ＩＢＭ
          SHORT_FORM         | (株)コントソ
          SHORT_FORM         | コントソ（株）
          SHORT_FORM         | コントソ( 株 )東京支店
          SHORT_FORM         | ㈱コントソ
          SHORT_FORM         | (有)コントソ商店
          SHORT_FORM         | ㈲コントソ商店
          SHORT_FORM         | (合)コントソ
          SHORT_FORM         | コントソ(同)
          SHORT_FORM         | (一社)コントソ協会
          SHORT_FORM         | ㈱ＡＢＣ商事
          SHORT_FORM         | Contoso Intl.
          SHORT_FORM         | CONTOSO INTL. TRADING LTD.
          SHORT_FORM         | Contoso Int'l Inc.
          SHORT_FORM         | Contoso Int’l
          SHORT_FORM         | Contoso Bros.
          SHORT_FORM         | Contoso Mfg.
          SHORT_FORM         | Contoso Nat'l Bank
          SHORT_FORM         | Natl. Bank of Contoso
          SHORT_FORM         | Gov't of Contoso
          SHORT_FORM         | Contoso Ass'n
          SHORT_FORM         | Dept. of Coffee
          SHORT_FORM         | Univ. of Contoso
          FULL_WIDTH_LETTERS | ＡＢＣ商事株式会社
          FULL_WIDTH_LETTERS | 株式会社ＩＨＩ
          FULL_WIDTH_LETTERS | Ａ
          FULL_WIDTH_LETTERS | Ｚ商事株式会社
          FULL_WIDTH_LETTERS | コントソａ合同会社
          FULL_WIDTH_LETTERS | コントソｚ合同会社
          FULL_WIDTH_LETTERS | 第０コントソ株式会社
          FULL_WIDTH_LETTERS | ９州コントソ株式会社
          """)
  void isDoubted(FindingCode doubt, String name) {
    assertThat(CompanyNameRules.check(name)).contains(warning(doubt));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", " ", "\u3000", "\u200b", "\ud83d", "\udc00x", "Con\ud83dtoso", "\u0000"})
  void whatIsNoNameIsNotDoubted(String name) {
    assertThat(CompanyNameRules.check(name)).isEmpty();
  }

  @Test
  void aLetterAloneOrOftenIsNotDoubted() {
    assertThat(CompanyNameRules.check("y".repeat(2))).isEmpty();
    assertThat(CompanyNameRules.check("y".repeat(3))).contains(warning(FindingCode.TEST_NAME));
    assertThat(CompanyNameRules.check("y".repeat(10))).contains(warning(FindingCode.TEST_NAME));
    assertThat(CompanyNameRules.check("y".repeat(11))).isEmpty();
    assertThat(CompanyNameRules.check("x".repeat(250))).isEmpty();
  }

  @Test
  void anOverlongNameHasAFindingOfItsOwn() {
    assertThat(CompanyNameRules.check("test ".repeat(50))).contains(warning(FindingCode.TEST_NAME));
    assertThat(CompanyNameRules.check("test ".repeat(50) + "!")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "test ",
        "株式会社",
        "〇",
        "A.",
        "bros.",
        "( 株",
        "\ufdfa",
        "a\u0301\u0316",
        "\ud83d"
      })
  void aHugeOrHostileNameIsJudgedAtOnce(String part) {
    String longest = part.repeat(250 / part.length());

    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> {
          CompanyNameRules.check(longest);
          CompanyNameRules.check(part.repeat((1 << 20) / part.length()));
        });
  }

  @Test
  void anyTextIsJudgedWithoutFail() {
    Random random = new Random(20191001);
    for (int i = 0; i < 20_000; i++) {
      String text =
          random
              .ints(random.nextInt(20), 0, Character.MAX_CODE_POINT + 1)
              .mapToObj(c -> Character.toString(c % 2 == 0 ? c : c % 0x3200))
              .collect(Collectors.joining());
      assertThatCode(() -> CompanyNameRules.check(text)).as(text).doesNotThrowAnyException();
    }
  }

  private static Finding warning(FindingCode code) {
    return Finding.warning("account.companyName", code);
  }
}
