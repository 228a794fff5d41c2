using System.Collections.Immutable;

namespace Lintel.Agents.Tools;

/// <summary>The list of what agents may ask for.</summary>
internal static class AgentTools
{
    /// <summary>All of them, those that write last.</summary>
    public static readonly ImmutableArray<AgentTool> All =
    [
        SearchTool.Create(),
        DecisionTool.Create(),
        DecisionsForTool.Create(),
        RubricCellTool.Create(),
        CheckTool.Create(),
        ChangesTool.Create(),
        NewDecisionTool.Create(),
        StatusTool.Create(),
    ];
}
