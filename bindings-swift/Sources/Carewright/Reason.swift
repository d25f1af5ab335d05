/// What the reasons of every rule family say of themselves.
public protocol StatedReason: Sendable, Hashable, CustomStringConvertible,
    CustomDebugStringConvertible
{
    func stableCode() throws -> String
    func policyClause() throws -> String
    func sourceRuleIds() throws -> [String]
    func inWords() throws -> String
}

extension StatedReason {
    /// The stable code, the same in every language, such as `session_limits.within_limit`.
    public var code: String { (try? stableCode()) ?? "" }

    /// The clause of the policy that was read, such as `cap.limit`; empty when only facts were.
    public var clause: String { (try? policyClause()) ?? "" }

    /// The ids of the source rules it carries out, such as `SL01`.
    public var sourceRules: [String] { (try? sourceRuleIds()) ?? [] }

    /// The reason in one sentence, for a person to read.
    public var sentence: String { (try? inWords()) ?? "" }

    /// The sentence.
    public var description: String { sentence }

    /// The code and no facts: what is known of a person stays out of logs.
    public var debugDescription: String { code }
}

extension Reason: StatedReason {}
extension WaitingReason: StatedReason {}
extension SupervisionReason: StatedReason {}
extension AdjustmentReason: StatedReason {}
extension AvailabilityReason: StatedReason {}
extension CompetencyReason: StatedReason {}
extension FrameworkWarning: StatedReason {}
