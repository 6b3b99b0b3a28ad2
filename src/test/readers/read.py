# Reads network.graphml with networkx and prints what it has read as JSON. It knows no GEXF 1.3.
# Use: python3 read.py FOLDER, where FOLDER is a site.
import json
import os
import sys

import networkx

graph = networkx.read_graphml(os.path.join(sys.argv[1], "data", "network.graphml"))
edges = [{"source": s, "target": t, **facts} for s, t, facts in graph.edges(data=True)]
print(json.dumps({"nodes": graph.number_of_nodes(), "edges": edges}))
