import XCTest

@testable import Carewright

/// Every golden vector of the adjustments, compared byte for byte.
final class AdjustmentsVectors: XCTestCase {
    func testEveryVectorGivesTheAnswerThatIsWritten() throws {
        let vectors = try Vector.all(of: "adjustments")
        XCTAssertGreaterThanOrEqual(vectors.count, 60)
        for vector in vectors {
            XCTAssertEqual(try vector.answer(ask), try vector.expected, vector.name)
        }
    }

    private func ask(_ vector: Vector) throws -> String {
        let adjustments = try vector.policy().adjustments()
        let asOf = try vector.asOf
        let view = try Self.view(vector.text("view"))
        switch try vector.question {
        case "in_force":
            let worker: AdjustedWorker = try vector.fact("worker")
            return try adjustments.inForce(worker: worker, asOf: asOf, view: view).toJson()
        case "can_do":
            let worker: AdjustedWorker = try vector.fact("worker")
            let proposed: ProposedWork = try vector.fact("proposed")
            return try adjustments.canDo(
                worker: worker, proposed: proposed, asOf: asOf, view: view
            ).toJson()
        case "register":
            let workers: [AdjustedWorker] = try vector.facts("workers")
            return try adjustments.register(workers: workers, asOf: asOf, view: view).toJson()
        case "reviews_due":
            let workers: [AdjustedWorker] = try vector.facts("workers")
            return try adjustments.reviewsDue(workers: workers, asOf: asOf, view: view).toJson()
        case "requests_late":
            let workers: [AdjustedWorker] = try vector.facts("workers")
            return try adjustments.requestsLate(workers: workers, asOf: asOf, view: view).toJson()
        case "wellbeing":
            let worker: AdjustedWorker = try vector.fact("worker")
            return try adjustments.wellbeing(worker: worker, asOf: asOf, view: view).toJson()
        case "readiness":
            let starter: NewStarter = try vector.fact("starter")
            return try adjustments.readiness(starter: starter, asOf: asOf, view: view).toJson()
        case "own_care":
            let referral: OwnCareReferral = try vector.fact("referral")
            return try adjustments.ownCare(referral: referral, asOf: asOf, view: view).toJson()
        case let other:
            throw Vector.Missing(what: "question \(other)")
        }
    }

    static func view(_ word: String) throws -> AnswerView {
        switch word {
        case "worker": return .worker
        case "supervisor": return .supervisor
        case "rota_planner": return .rotaPlanner
        case "human_resources": return .humanResources
        case "team": return .team
        case "own_care_lead": return .ownCareLead
        case let other: throw Vector.Missing(what: "view \(other)")
        }
    }
}
