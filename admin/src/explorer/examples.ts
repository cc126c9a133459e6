type Example = { readonly title: string; readonly query: string; readonly variables?: string; readonly headers?: string };

/** What each kind of user may want to do first. Codes are those of the demonstration year. */
export const examples: Readonly<Record<'administrator' | 'analyst' | 'integrator', Example>> = {
  administrator: {
    title: 'Quản trị / Administrator',
    query: `# QUẢN TRỊ / ADMINISTRATOR
# Đăng nhập ở /admin/ trước, hoặc dùng mã truy cập API ở thẻ Headers: { "Authorization": "Bearer …" }
# Sign in at /admin/ first, or put an API token under Headers: { "Authorization": "Bearer …" }

# Tôi là ai? / Who am I?
query Me {
  me { name email role }
}

# Chỉ tiêu giao cho phường Phúc Đồng năm 2021 và mức hoàn thành đến nay
# The targets of Phúc Đồng ward in 2021 and how far they are reached by now
query Targets {
  targets(
    where: { organization: { code: { eq: "PHUC_DONG" } }, criterion: { campaign: { code: { eq: "2021" } } } }
    orderBy: [{ achievement: DESC }]
  ) {
    totalCount
    nodes {
      id
      criterion { indicator { name unit } maxScore }
      value
      actual
      achievement
      outcome
      score
    }
  }
}

# Báo cáo kết quả một tháng; thứ hạng đổi ngay. Dán id của một chỉ tiêu ở trên vào Variables.
# Report a month's result; the ranking moves at once. Put the id of a target from above into Variables.
mutation RecordResult($targetId: ID!) {
  recordResults(input: [{ targetId: $targetId, period: "2021-04-01", value: "120.5" }]) {
    results { id period value state }
    changes { organization { name } previousRank rank score }
  }
}
`,
    variables: '{ "targetId": "" }',
  },
  analyst: {
    title: 'Phân tích / Analyst',
    query: `# PHÂN TÍCH / ANALYST

# Bảng xếp hạng chung năm 2020 của 14 phường, kèm giải thích
# The overall ranking of the 14 wards in 2020
query OverallRanking {
  rankings(where: { campaign: { code: { eq: "2020" } }, cluster: { code: { eq: "LONG_BIEN_WARDS" } }, departmentId: { isNull: true } }) {
    nodes {
      state
      revision
      standings(first: 14, orderBy: [{ rank: ASC_NULLS_LAST }]) {
        nodes { rank outOf organization { name } score previousRank }
      }
    }
  }
}

# Phúc Đồng được từng phòng, ban xếp thứ mấy?
# Where does each department rank Phúc Đồng?
query RanksOfOneWard {
  standings(
    first: 50
    where: { organization: { code: { eq: "PHUC_DONG" } }, ranking: { campaign: { code: { eq: "2020" } } } }
    orderBy: [{ rank: ASC_NULLS_LAST }]
  ) {
    nodes { rank outOf score ranking { department { name } state } }
  }
}

# Tìm có dấu hay không dấu đều được
# Search works with and without accents
query Search {
  organizations(where: { search: "phuc dong" }) {
    nodes { code name kind parent { name } }
  }
}

# Mỗi chỉ tiêu có bao nhiêu phường đạt, vượt, không đạt?
# How many wards met, exceeded or missed each indicator?
query OutcomeByIndicator {
  targetsAggregate(
    where: { criterion: { campaign: { code: { eq: "2020" } } } }
    groupBy: [{ criterion: { indicator: { name: true } } }, { outcome: true }]
  ) {
    group { criterion { indicator { name } } outcome }
    count
    avg { achievement }
  }
}
`,
  },
  integrator: {
    title: 'Tích hợp / Integrator',
    query: `# TÍCH HỢP / INTEGRATOR
# Thẻ Headers / Headers tab: { "Authorization": "Bearer …" }

# Nghe mọi thay đổi thứ hạng. Lưu cursor cuối cùng; khi nối lại, truyền nó vào "after" để không sót, không lặp.
# Listen to every change of rank. Keep the last cursor and pass it as "after" when you come back: nothing is missed, nothing doubled.
subscription RankingChanged($after: String) {
  rankingChanged(after: $after) {
    cursor
    occurredAt
    cause
    official
    ranking { id campaign { code } department { code } }
    organization { code name }
    previousRank
    rank
    previousScore
    score
  }
}

# Cho chương trình không giữ được kết nối: hỏi định kỳ, cũng bằng cursor
# For programs that cannot hold a connection: poll, with the same cursor
query RankingChangesSince($after: String) {
  rankingChanges(after: $after, first: 100) {
    nodes { cursor occurredAt cause organization { code } previousRank rank official }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    headers: '{ "Authorization": "Bearer " }',
  },
};
