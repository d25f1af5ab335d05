import XCTest

@testable import Carewright

/// Every golden vector of the waiting list, compared byte for byte.
final class WaitingListVectors: XCTestCase {
    func testEveryVectorGivesTheAnswerThatIsWritten() throws {
        let vectors = try Vector.all(of: "waiting_list")
        XCTAssertGreaterThanOrEqual(vectors.count, 60)
        for vector in vectors {
            XCTAssertEqual(try vector.answer(ask), try vector.expected, vector.name)
        }
    }

    private func ask(_ vector: Vector) throws -> String {
        let list = try vector.policy().waitingList()
        let asOf = try vector.asOf
        switch try vector.question {
        case "clock":
            return try list.clock(referral: vector.fact("referral"), asOf: asOf).toJson()
        case "clocks_side_by_side":
            return try list.clocksSideBySide(referral: vector.fact("referral"), asOf: asOf).toJson()
        case "stages":
            return try list.stages(referral: vector.fact("referral"), asOf: asOf).toJson()
        case "may_take_step":
            let proposed: ProposedStep = try vector.fact("proposed")
            return try list.mayTakeStep(
                referral: vector.fact("referral"), proposed: proposed, asOf: asOf
            ).toJson()
        case "rank":
            return try list.rank(referrals: vector.facts("referrals"), asOf: asOf).toJson()
        case "explain":
            return try list.explain(
                referrals: vector.facts("referrals"), referralId: vector.text("referral_id"),
                asOf: asOf
            ).toJson()
        case "compare":
            return try list.compare(a: vector.fact("a"), b: vector.fact("b"), asOf: asOf).toJson()
        case "overtaking":
            return try list.overtaking(
                arrivalsAWeek: vector.number("arrivals_a_week"), asOf: asOf
            ).toJson()
        case "overview":
            return try list.overview(referrals: vector.facts("referrals"), asOf: asOf).toJson()
        case let other:
            throw Vector.Missing(what: "question \(other)")
        }
    }
}
